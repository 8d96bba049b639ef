import { useI18n } from '#app/i18n/use-i18n'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { StaffJobs } from '#app/worker/staff-jobs.server'

type Lane = StaffJobs['lanes'][number]

/** How many jobs each lane has in each state. */
export function Lanes({ lanes }: { lanes: Lane[] }) {
  const { t, format } = useI18n()
  const states = lanes[0]?.counts.map(({ state }) => state) ?? []
  return (
    <Panel id="lanes" title={t('institutions.staff.jobs.lanes')}>
      <Table
        rows={lanes}
        rowKey={({ lane }) => lane}
        columns={[
          {
            key: 'lane',
            heads: true,
            header: t('institutions.staff.jobs.column_lane'),
            cell: ({ lane }: Lane) => t(`institutions.staff.jobs.lane.${lane}`),
          },
          ...states.map(state => ({
            key: state,
            align: 'number' as const,
            header: t(`institutions.staff.jobs.state.${state}`),
            cell: ({ counts }: Lane) => format.number(counts.find(each => each.state === state)?.count ?? 0),
          })),
        ]}
      />
    </Panel>
  )
}
