import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RegisterPage } from '#app/domain/institutions/views/register-page'
import { StatusBadge } from '#app/domain/institutions/views/status-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffInstitutions() {
  const { t } = useI18n()
  const { query, list, filters } = useLoaderData<typeof loader>()
  return (
    <RegisterPage
      here="institutions"
      address={paths.staffInstitutions()}
      title={t('institutions.staff.institutions')}
      lead={t('institutions.staff.institutions_lead')}
      searchLabel={t('institutions.staff.search_institutions')}
      query={query}
      filters={filters.map(value => ({ value, label: t(`institutions.status.${value}`) }))}
      list={list}
    >
      <Institutions />
    </RegisterPage>
  )
}

function Institutions() {
  const { t, local, format } = useI18n()
  const { rows } = useLoaderData<typeof loader>().list
  return (
    <Table
      dense
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          heads: true,
          header: t('institutions.staff.column_institution'),
          cell: row => <Link href={paths.staffInstitution(row.id)}>{local(row.name)}</Link>,
        },
        {
          key: 'kind',
          short: true,
          header: t('institutions.kind'),
          cell: row => t(`institutions.kind.${row.kind}`),
        },
        {
          key: 'number',
          header: t('institutions.registry_number'),
          cell: row => row.registryNumber ?? '—',
        },
        {
          key: 'status',
          short: true,
          header: t('institutions.host.column_state'),
          cell: row => <StatusBadge status={row.status} />,
        },
        {
          key: 'registrant',
          header: t('institutions.staff.column_registrant'),
          cell: row => row.registrant ?? '—',
        },
        {
          key: 'since',
          short: true,
          header: t('institutions.staff.column_registered'),
          cell: row => format.date(row.createdAt),
        },
      ]}
    />
  )
}
