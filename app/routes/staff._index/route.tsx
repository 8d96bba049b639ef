import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import { PublishedChallenges } from './published'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffDesk() {
  const { t } = useI18n()
  const { todo, now } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          title={t('institutions.staff.title')}
          actions={
            <Cluster>
              <Link href={paths.staffPeople()}>{t('people.suspension.people')}</Link>
              <Link href={paths.staffJobs()}>{t('institutions.staff.jobs.title')}</Link>
            </Cluster>
          }
        />
        <TodoList items={todo} now={now} />
        <PublishedChallenges />
      </Stack>
    </Page>
  )
}
