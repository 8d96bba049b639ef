import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RegisterPage } from '#app/domain/institutions/views/register-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffPeople() {
  const { t } = useI18n()
  const { query, list, filters } = useLoaderData<typeof loader>()
  return (
    <RegisterPage
      here="people"
      address={paths.staffPeople()}
      title={t('people.suspension.people')}
      lead={t('people.suspension.people_lead')}
      searchLabel={t('people.suspension.search')}
      query={query}
      filters={filters.map(value => ({ value, label: t(`people.suspension.only.${value}`) }))}
      list={list}
    >
      <People />
    </RegisterPage>
  )
}

function People() {
  const { t, format } = useI18n()
  const { query, list } = useLoaderData<typeof loader>()
  const email = {
    key: 'email',
    header: t('people.account.email'),
    cell: (row: Row) => row.email ?? '—',
  }
  return (
    <Table
      dense
      rows={list.rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          heads: true,
          header: t('people.suspension.name'),
          cell: row => <Link href={paths.staffPerson(row.id)}>{row.name}</Link>,
        },
        ...(query.q === '' ? [] : [email]),
        { key: 'state', short: true, header: t('people.suspension.state'), cell: row => <State row={row} /> },
        {
          key: 'joined',
          short: true,
          header: t('people.suspension.joined'),
          cell: row => format.date(row.createdAt),
        },
      ]}
    />
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['list']['rows'][number]

function State({ row: { suspendedAt, verifiedAt, staffSince } }: { row: Row }) {
  const { t } = useI18n()
  return (
    <Cluster>
      <Badge tone={suspendedAt ? 'danger' : 'done'}>
        {t(suspendedAt ? 'people.suspension.suspended' : 'people.suspension.active')}
      </Badge>
      {!verifiedAt && <Badge tone="awaiting">{t('people.suspension.only.unverified')}</Badge>}
      {staffSince && <Badge>{t('people.suspension.only.staff')}</Badge>}
    </Cluster>
  )
}
