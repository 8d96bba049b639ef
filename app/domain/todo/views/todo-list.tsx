import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { countOf, type TodoItem } from '../item'

type TodoListProps = {
  items: readonly TodoItem[]
  now: Date
  /** on the page of one challenge its title is not repeated */
  named?: boolean
}

/** The first panel of a desk: what waits, of which challenge, and until when, each with the page where it is done. */
export function TodoList({ items, now, named = true }: TodoListProps) {
  const { t, format } = useI18n()
  return (
    <Panel
      id="todo"
      title={t('todo.title')}
      action={items.length > 0 && <span className="quiet-text">{format.number(countOf(items))}</span>}
    >
      {items.length === 0 ? (
        <p className="quiet-text">{t('todo.empty')}</p>
      ) : (
        <ol className="todo" data-named={named ? '' : undefined}>
          {items.map(item => (
            <Line key={`${item.kind} ${item.href}`} item={item} now={now} named={named} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Line({ item, now, named }: { item: TodoItem; now: Date; named: boolean }) {
  const { t, local } = useI18n()
  const { kind, count, subject, stage, href } = item
  const about = [named ? local(subject) : '', stage ? local(stage) : ''].filter(Boolean).join(' · ')
  return (
    <li className="todo-line">
      <Link href={href} className="todo-what">
        {t(`todo.${kind}`, { count })}
      </Link>
      {about && <span className="todo-about">{about}</span>}
      <When item={item} now={now} />
    </li>
  )
}

function When({ item: { due, since, timeZone }, now }: { item: TodoItem; now: Date }) {
  const { t, format } = useI18n()
  if (due)
    return (
      <span className="todo-when">
        {due <= now && <Badge tone="danger">{t('todo.overdue')}</Badge>}
        <time dateTime={due.toISOString()}>{format.instant(due, timeZone)}</time>
        {due > now && <span> · {format.relative(due, now)}</span>}
      </span>
    )
  if (!since) return null
  return (
    <span className="todo-when">
      <time dateTime={since.toISOString()}>{t('todo.since', { at: format.date(since, timeZone) })}</time>
    </span>
  )
}
