import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import { PublishedChallenges } from './published'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffDesk() {
  const { t } = useI18n()
  const { institutions, challenges } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          title={t('institutions.staff.title')}
          lead={t('institutions.staff.lead')}
          actions={
            <Cluster>
              <Link href={paths.staffPeople()}>{t('people.suspension.people')}</Link>
              <Link href={paths.staffJobs()}>{t('institutions.staff.jobs.title')}</Link>
            </Cluster>
          }
        />
        {institutions.length + challenges.length === 0 && (
          <EmptyState title={t('institutions.staff.nothing')} />
        )}
        {challenges.length > 0 && <WaitingChallenges />}
        {institutions.length > 0 && <WaitingInstitutions />}
        <PublishedChallenges />
      </Stack>
    </Page>
  )
}

function WaitingChallenges() {
  const { t, local, format } = useI18n()
  const { challenges } = useLoaderData<typeof loader>()
  return (
    <Panel id="challenges" title={t('institutions.staff.challenges')}>
      <Table
        rows={challenges}
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
            key: 'since',
            header: t('institutions.staff.column_waiting_since'),
            cell: row => (row.submittedAt ? format.instant(row.submittedAt) : '—'),
          },
        ]}
      />
    </Panel>
  )
}

function WaitingInstitutions() {
  const { t, local, format } = useI18n()
  const { institutions } = useLoaderData<typeof loader>()
  return (
    <Panel id="institutions" title={t('institutions.staff.institutions')}>
      <Table
        rows={institutions}
        rowKey={row => row.id}
        columns={[
          {
            key: 'name',
            heads: true,
            header: t('institutions.staff.column_institution'),
            cell: row => <Link href={paths.staffInstitution(row.id)}>{local(row.name)}</Link>,
          },
          {
            key: 'registrant',
            header: t('institutions.staff.column_registrant'),
            cell: row => row.registrant ?? '—',
          },
          {
            key: 'since',
            header: t('institutions.staff.column_waiting_since'),
            cell: row => format.instant(row.createdAt),
          },
        ]}
      />
    </Panel>
  )
}
