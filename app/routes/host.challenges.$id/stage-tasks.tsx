import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import type { loader } from './route.server'

type Task = ReturnType<typeof useLoaderData<typeof loader>>['progress']['tasks'][number]

const tones = {
  not_closed: 'neutral',
  judging: 'info',
  decide: 'awaiting',
  release: 'awaiting',
  scheduled: 'info',
  released: 'done',
} as const

/** With several stages: the host's next task for each stage from which teams advance. */
export function StageTasks() {
  const { t } = useI18n()
  const { progress, state } = useLoaderData<typeof loader>()
  if (progress.tasks.length === 0 || state !== 'published') return null
  return (
    <section aria-labelledby="stage-tasks">
      <h3 id="stage-tasks">{t('decisions.advance.title')}</h3>
      <ul className="advance-list">
        {progress.tasks.map((task, index) => (
          <Row key={task.id} task={task} number={index + 1} />
        ))}
      </ul>
    </section>
  )
}

function Row({ task, number }: { task: Task; number: number }) {
  const { t, local, format } = useI18n()
  const { id, timeZone } = useLoaderData<typeof loader>()
  const at = task.releaseAt ? format.instant(task.releaseAt, timeZone) : ''
  const name = local(task.name) || t('decisions.advance.stage_number', { number })
  return (
    <li>
      <span>{task.task === 'not_closed' ? name : <Link href={hrefOf(id, task)}>{name}</Link>}</span>
      <Badge tone={tones[task.task]}>{t(`decisions.advance.task.${task.task}`, { at })}</Badge>
    </li>
  )
}

function hrefOf(id: string, { id: stageId, task }: Task): string {
  return task === 'judging' ? paths.ranking(id, stageId) : paths.advancement(id, stageId)
}
