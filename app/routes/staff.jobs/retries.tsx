import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { StaffJobs } from '#app/worker/staff-jobs.server'
import { Kind } from './kind'

/** The jobs that failed and run again by themselves, the next one first. */
export function Retries({ retries }: Pick<StaffJobs, 'retries'>) {
  const { t, format } = useI18n()
  return (
    <Panel id="retries" title={t('institutions.staff.jobs.state.retrying')}>
      {retries.length === 0 ? (
        <p>{t('institutions.staff.jobs.no_retries')}</p>
      ) : (
        <Stack gap={4}>
          <p>{t('institutions.staff.jobs.retries_lead')}</p>
          <Table
            rows={retries}
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
              {
                key: 'code',
                header: t('institutions.staff.jobs.column_code'),
                cell: job => job.code ?? '—',
              },
              {
                key: 'next',
                header: t('institutions.staff.jobs.column_next'),
                cell: job => format.instant(job.runAt),
              },
            ]}
          />
        </Stack>
      )}
    </Panel>
  )
}
