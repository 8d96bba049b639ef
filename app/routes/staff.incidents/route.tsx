import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RegisterPage } from '#app/domain/institutions/views/register-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Who of the staff read a sealed submission, when and why. */
export default function StaffIncidents() {
  const { t } = useI18n()
  const { query, list, filters } = useLoaderData<typeof loader>()
  return (
    <RegisterPage
      here="incidents"
      address={paths.staffIncidents()}
      title={t('institutions.staff.incidents')}
      lead={t('institutions.staff.incidents_lead')}
      searchLabel={t('institutions.staff.search_incidents')}
      query={query}
      filters={filters.map(value => ({ value, label: t(`institutions.staff.look.${value}`) }))}
      list={list}
    >
      <Looks />
    </RegisterPage>
  )
}

function Looks() {
  const { t, local, format } = useI18n()
  const { rows } = useLoaderData<typeof loader>().list
  return (
    <Table
      dense
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'challenge',
          heads: true,
          header: t('institutions.host.column_challenge'),
          cell: row => <Link href={paths.glass(row.challengeId, row.entryId)}>{local(row.challenge)}</Link>,
        },
        { key: 'team', header: t('teams.entry.host_team'), cell: row => row.team },
        { key: 'who', header: t('institutions.staff.column_who'), cell: row => row.who },
        {
          key: 'at',
          short: true,
          header: t('institutions.staff.column_from'),
          cell: row => format.instant(row.brokenAt, row.timeZone),
        },
        {
          key: 'state',
          short: true,
          header: t('institutions.host.column_state'),
          cell: row => (
            <Badge tone={row.lasts ? 'awaiting' : 'neutral'}>
              {t(row.lasts ? 'institutions.staff.look.lasting' : 'institutions.staff.look.ended')}
            </Badge>
          ),
        },
        { key: 'reason', header: t('institutions.staff.column_reason'), cell: row => row.reason },
      ]}
    />
  )
}
