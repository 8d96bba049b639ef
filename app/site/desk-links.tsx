import { useLocation } from '@remix-run/react'
import { type DeskCount, deskHref } from '#app/domain/todo/desk'
import { useI18n } from '#app/i18n/use-i18n'
import { Link } from '#app/ui/link'
import { currentFor } from './menu'

/** The desks that a person has, each with the number of its tasks. */
export function DeskLinks({ desks }: { desks: readonly DeskCount[] }) {
  const { t } = useI18n()
  const { pathname } = useLocation()
  return desks.map(({ name, count }) => (
    <Link key={name} href={deskHref[name]} aria-current={currentFor(deskHref[name], pathname)}>
      {t(`catalogue.nav.${name}`)}
      <TaskCount count={count} />
    </Link>
  ))
}

export function TaskCount({ count }: { count: number }) {
  const { t } = useI18n()
  return <Count count={count} words={t('todo.tasks', { count })} />
}

export function UnreadCount({ count }: { count: number }) {
  const { t } = useI18n()
  return <Count count={count} words={t('notices.unread', { count })} />
}

function Count({ count, words }: { count: number; words: string }) {
  const { format } = useI18n()
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className="task-count" aria-hidden="true">
        {format.number(count)}
      </span>
      <span className="visually-hidden">{`(${words})`}</span>
    </>
  )
}
