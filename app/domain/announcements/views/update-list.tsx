import type { LocalText } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'

type Update = { id: string; subject: LocalText; text: LocalText; sentAt: Date | null }

type ListProps = {
  updates: readonly Update[]
  timeZone: string
  /** the level below the heading over the list */
  heading: 'h2' | 'h3'
}

/** Public announcements of a challenge, newest first. */
export function UpdateList({ updates, timeZone, heading: Heading }: ListProps) {
  const { t, format } = useI18n()
  return (
    <Stack gap={6}>
      {updates.map(({ id, subject, text, sentAt }) => (
        <article className="talk-item" id={`update-${id}`} key={id}>
          {sentAt && (
            <p className="talk-meta">
              <span>{t('announcements.from_host')}</span>
              <time dateTime={sentAt.toISOString()}>{format.instant(sentAt, timeZone)}</time>
            </p>
          )}
          <Heading className="talk-question">
            <Written text={subject} />
          </Heading>
          <p className="pre-line">
            <Written text={text} />
          </p>
        </article>
      ))}
    </Stack>
  )
}
