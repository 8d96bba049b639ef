import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Stat } from '#app/ui/stat'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** How far a published challenge is: teams, drafts, submissions, and reviews by judge. */
export function Progress() {
  const { t, local } = useI18n()
  const { figures } = useLoaderData<typeof loader>()
  const title = t('todo.progress')
  return (
    <Panel id="progress" title={figures.stage ? `${title}: ${local(figures.stage)}` : title}>
      <Stack gap={6}>
        <Figures />
        {figures.judges.length > 0 && <Judges />}
      </Stack>
    </Panel>
  )
}

function Figures() {
  const { t, format } = useI18n()
  const { figures, stages, now } = useLoaderData<typeof loader>()
  const { entries, drafts, submissions, reviews, judgingEndsAt, closed } = figures
  const closesAt = stages.find(stage => stage.closesAt && stage.closesAt > now)?.closesAt ?? null
  const end = closesAt ?? (judgingEndsAt && judgingEndsAt > now ? judgingEndsAt : null)
  const days = end ? Math.ceil((end.getTime() - now.getTime()) / 86_400_000) : 0
  return (
    <div className="cluster" data-gap="8">
      <Stat size="small" label={t('todo.teams')} value={format.number(entries)} />
      {!closed && <Stat size="small" label={t('todo.drafts')} value={format.number(drafts)} />}
      <Stat size="small" label={t('todo.submitted')} value={format.number(submissions)} />
      {closed && (
        <Stat
          size="small"
          label={t('todo.reviews')}
          value={t('todo.n_of_m', { n: format.number(reviews.done), m: format.number(reviews.needed) })}
        />
      )}
      {end && <Stat size="small" label={t('todo.days_left', { count: days })} value={format.number(days)} />}
    </div>
  )
}

function Judges() {
  const { t } = useI18n()
  const { id, figures } = useLoaderData<typeof loader>()
  const { judges } = figures
  const reminders = {
    key: 'act',
    header: t('judging.act'),
    cell: (judge: Judge) => <Remind judge={judge} />,
  }
  return (
    <Stack gap={4}>
      <Table
        dense
        rows={judges}
        rowKey={judge => judge.judgeId}
        columns={[
          { key: 'name', heads: true, header: t('todo.judge'), cell: ({ name }) => name },
          {
            key: 'done',
            header: t('todo.reviews'),
            align: 'number',
            cell: ({ done, assigned }) => t('todo.n_of_m', { n: String(done), m: String(assigned) }),
          },
          { key: 'status', header: t('todo.status'), cell: judge => <Status judge={judge} /> },
          ...(judges.some(({ can, remindedAt }) => can.remind || remindedAt) ? [reminders] : []),
        ]}
      />
      {judges.filter(({ can }) => can.remind).length > 1 && (
        <Form method="post" action={paths.judgeReminders(id)}>
          <Button variant="secondary" size="small">
            {t('todo.remind_all')}
          </Button>
        </Form>
      )}
    </Stack>
  )
}

type Judge = ReturnType<typeof useLoaderData<typeof loader>>['figures']['judges'][number]

function Status({ judge: { done, assigned, late } }: { judge: Judge }) {
  const { t } = useI18n()
  if (done >= assigned) return <Badge tone="done">{t('todo.all_done')}</Badge>
  return <Badge tone={late ? 'danger' : 'awaiting'}>{t(late ? 'todo.late' : 'todo.on_time')}</Badge>
}

function Remind({ judge: { judgeId, name, remindedAt, can } }: { judge: Judge }) {
  const { t, format } = useI18n()
  const { id, timeZone } = useLoaderData<typeof loader>()
  return (
    <Cluster>
      {can.remind && (
        <Form method="post" action={paths.judgeReminders(id)}>
          <input type="hidden" name="judgeId" value={judgeId} />
          <Button variant="quiet" size="small" aria-label={t('todo.remind_who', { name })}>
            {t('todo.remind_one')}
          </Button>
        </Form>
      )}
      {remindedAt && (
        <span className="quiet-text">{t('todo.reminded_at', { at: format.date(remindedAt, timeZone) })}</span>
      )}
    </Cluster>
  )
}
