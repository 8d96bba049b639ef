import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffJobs() {
  const { t } = useI18n()
  const { jobs } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.staffDesk(), label: t('institutions.staff.title') },
                { href: paths.staffJobs(), label: t('institutions.staff.jobs.title') },
              ]}
            />
          }
          title={t('institutions.staff.jobs.title')}
          lead={t('institutions.staff.jobs.lead')}
        />
        {jobs.length === 0 ? <EmptyState title={t('institutions.staff.jobs.none')} /> : <DeadJobs />}
      </Stack>
    </Page>
  )
}

function DeadJobs() {
  const { t, format } = useI18n()
  const { jobs } = useLoaderData<typeof loader>()
  return (
    <Panel id="jobs" title={t('institutions.staff.jobs.title')}>
      <Table
        rows={jobs}
        rowKey={job => job.id}
        columns={[
          {
            key: 'kind',
            heads: true,
            header: t('institutions.staff.jobs.column_kind'),
            cell: job => job.kind,
          },
          {
            key: 'attempts',
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
            cell: job =>
              job.canRunAgain ? <RunAgain jobId={job.id} /> : t('institutions.staff.jobs.emptied'),
          },
        ]}
      />
    </Panel>
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
