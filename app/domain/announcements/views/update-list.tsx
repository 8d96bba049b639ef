import type { LocalText } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'

type Update = { id: string; subject: LocalText; text: LocalText; sentAt: Date | null }

/** Public announcements of a challenge, newest first. */
export function UpdateList({ updates, timeZone }: { updates: readonly Update[]; timeZone: string }) {
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
          <h3 className="talk-question">
            <Written text={subject} />
          </h3>
          <p className="pre-line">
            <Written text={text} />
          </p>
        </article>
      ))}
    </Stack>
  )
}
