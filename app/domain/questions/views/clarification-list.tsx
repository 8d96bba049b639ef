import type { LocalText } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Stack } from '#app/ui/layout'

type Clarification = {
  id: string
  number: number
  text: LocalText
  changesRules: boolean | null
  issuedAt: Date
}
type ListProps = { all: readonly Clarification[]; timeZone: string }

/** Official clarifications, newest first, each with its number, its instant and whether it changes the rules. */
export function ClarificationList({ all, timeZone }: ListProps) {
  const { t, format } = useI18n()
  return (
    <Stack gap={6}>
      {all.map(({ id, number, text, changesRules, issuedAt }) => (
        <article className="talk-item" data-official="" id={`clarification-${number}`} key={id}>
          <p className="talk-meta">
            <span className="talk-number">{t('questions.clarification_number', { number })}</span>
            <time dateTime={issuedAt.toISOString()}>{format.instant(issuedAt, timeZone)}</time>
            {changesRules && <Badge tone="awaiting">{t('questions.changes_rules')}</Badge>}
          </p>
          <p className="pre-line">
            <Written text={text} />
          </p>
        </article>
      ))}
    </Stack>
  )
}
