import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { EntryCard } from '#app/domain/submissions/views/entry-card'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Grid, Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function MyEntries() {
  const { t } = useI18n()
  const { todo, now, entries } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead title={t('teams.entry.mine')} lead={t('teams.entry.mine_lead')} />
        {(entries.length > 0 || todo.length > 0) && <TodoList items={todo} now={now} />}
        {entries.length === 0 && (
          <EmptyState
            title={t('teams.entry.none')}
            action={<LinkButton href={paths.challenges()}>{t('teams.entry.find')}</LinkButton>}
          >
            {t('teams.entry.none_hint')}
          </EmptyState>
        )}
        <Grid min="22rem">
          {entries.map(entry => (
            <EntryCard key={entry.entryId} entry={entry} now={now} level={2} />
          ))}
        </Grid>
      </Stack>
    </Page>
  )
}
