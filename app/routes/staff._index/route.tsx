import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { StaffTabs } from '#app/domain/institutions/views/staff-tabs'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffDesk() {
  const { t } = useI18n()
  const { todo, now } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={6}>
        <div className="desk-bar">
          <StaffTabs here="desk" />
        </div>
        <PageHead title={t('institutions.staff.title')} lead={t('institutions.staff.lead')} />
        <TodoList items={todo} now={now} />
      </Stack>
    </Page>
  )
}
