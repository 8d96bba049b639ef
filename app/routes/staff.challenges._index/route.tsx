import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { phaseTone } from '#app/domain/catalogue/phase-tone'
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

export default function StaffChallenges() {
  const { t } = useI18n()
  const { query, list, states } = useLoaderData<typeof loader>()
  return (
    <RegisterPage
      here="challenges"
      address={paths.staffChallenges()}
      title={t('institutions.staff.challenges')}
      lead={t('institutions.staff.challenges_lead')}
      searchLabel={t('institutions.staff.search_challenges')}
      query={query}
      filters={states.map(value => ({ value, label: t(`institutions.staff.state.${value}`) }))}
      list={list}
    >
      <Challenges />
    </RegisterPage>
  )
}

function Challenges() {
  const { t, local, format } = useI18n()
  const { rows } = useLoaderData<typeof loader>().list
  return (
    <Table
      dense
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'title',
          heads: true,
          header: t('institutions.host.column_challenge'),
          cell: row => <Link href={paths.staffChallenge(row.id)}>{local(row.title)}</Link>,
        },
        {
          key: 'institution',
          header: t('institutions.staff.column_institution'),
          cell: row => local(row.institution),
        },
        {
          key: 'state',
          short: true,
          header: t('institutions.host.column_state'),
          cell: row => <Badge tone={phaseTone(row.phase)}>{t(`challenges.phase.${row.phase}`)}</Badge>,
        },
        {
          key: 'closes',
          short: true,
          header: t('institutions.host.column_closes'),
          cell: row => (row.closesAt ? format.date(row.closesAt, row.timeZone) : '—'),
        },
        {
          key: 'changed',
          short: true,
          header: t('institutions.staff.column_changed'),
          cell: row => format.date(row.updatedAt, row.timeZone),
        },
      ]}
    />
  )
}
