import { useLoaderData } from '@remix-run/react'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The questions of the reader and their team, which nobody else but the host sees here. */
export function OwnQuestions() {
  const { t, format } = useI18n()
  const { challenge, own } = useLoaderData<typeof loader>()
  return (
    <Panel id="own" title={t('questions.own')}>
      <Stack gap={6}>
        {own.map(({ id, text, askedAt, audience, answer, number, answeredAt }) => (
          <article className="talk-item" key={id}>
            <p className="talk-meta">
              <time dateTime={askedAt.toISOString()}>{format.instant(askedAt, challenge.timeZone)}</time>
              <Badge tone={answeredAt ? 'done' : 'awaiting'}>
                {answeredAt ? t('questions.state.answered') : t('questions.state.waiting')}
              </Badge>
              <span>
                {t(number || audience === 'everyone' ? 'questions.for_everyone' : 'questions.for_team')}
              </span>
            </p>
            <h3 className="talk-question pre-line">
              <Written text={text} />
            </h3>
            {answer && (
              <p className="pre-line">
                <Written text={answer} />
              </p>
            )}
            {answer && !number && <p className="quiet-text">{t('questions.team_only')}</p>}
          </article>
        ))}
      </Stack>
    </Panel>
  )
}
