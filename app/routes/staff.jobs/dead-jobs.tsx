import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Button } from '#app/ui/button'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { StaffJobs } from '#app/worker/staff-jobs.server'
import { Kind } from './kind'

type Dead = StaffJobs['dead']

/** The jobs that are not tried any more, the newest first, with a button for each that can run again. */
export function DeadJobs({ dead }: { dead: Dead }) {
  const { t } = useI18n()
  return (
    <Panel id="jobs" title={t('institutions.staff.jobs.state.given_up')}>
      <Stack gap={4}>
        <p>{t('institutions.staff.jobs.dead_lead')}</p>
        {dead.jobs.length === 0 ? <p>{t('institutions.staff.jobs.none')}</p> : <DeadTable jobs={dead.jobs} />}
        <Pages page={dead.page} pages={dead.pages} href={paths.staffJobs} />
      </Stack>
    </Panel>
  )
}

function DeadTable({ jobs }: Pick<Dead, 'jobs'>) {
  const { t, format } = useI18n()
  return (
    <Table
      rows={jobs}
      rowKey={job => job.id}
      columns={[
        {
          key: 'kind',
          heads: true,
          header: t('institutions.staff.jobs.column_kind'),
          cell: job => <Kind {...job} />,
        },
        {
          key: 'attempts',
          align: 'number',
          header: t('institutions.staff.jobs.column_attempts'),
          cell: job => job.attempts,
        },
        { key: 'code', header: t('institutions.staff.jobs.column_code'), cell: job => job.code ?? '—' },
        {
          key: 'failed',
          header: t('institutions.staff.jobs.column_failed'),
          cell: job => (job.failedAt ? format.instant(job.failedAt) : '—'),
        },
        {
          key: 'act',
          header: t('institutions.staff.jobs.column_action'),
          cell: job => (job.canRunAgain ? <RunAgain jobId={job.id} /> : t('institutions.staff.jobs.emptied')),
        },
      ]}
    />
  )
}

function RunAgain({ jobId }: { jobId: string }) {
  const { t } = useI18n()
  return (
    <Form method="post" action={paths.staffJobs()}>
      <input type="hidden" name="jobId" value={jobId} />
      <Button variant="secondary" size="small">
        {t('institutions.staff.jobs.run_again')}
      </Button>
    </Form>
  )
}
