import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Details } from '#app/ui/details'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Exactly who gets it now, or who got it. */
export function Receivers() {
  const { t } = useI18n()
  const { announcement, people, receivers } = useLoaderData<typeof loader>()
  const title = announcement.sentAt
    ? t('announcements.got_it', { count: people })
    : t('announcements.gets_it', { count: people })
  return (
    <Panel id="receivers" title={title}>
      {!announcement.sentAt && <p>{t('announcements.fixed_later')}</p>}
      {receivers.length > 0 && (
        <Details summary={t('announcements.list')} open={receivers.length <= 10}>
          <ul className="plain-list">
            {receivers.map(({ userId, name, team }) => (
              <li key={userId}>
                {name} {team && <span className="quiet-text">{team}</span>}
              </li>
            ))}
          </ul>
          {people > receivers.length && (
            <p className="quiet-text">{t('announcements.and_more', { count: people - receivers.length })}</p>
          )}
        </Details>
      )}
    </Panel>
  )
}
