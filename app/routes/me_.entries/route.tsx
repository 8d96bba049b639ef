import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Deadline } from '#app/domain/teams/views/deadline'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Grid, Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

const tones = {
  begin: 'awaiting',
  continue: 'awaiting',
  gather_team: 'awaiting',
  edit_until: 'done',
  await_judging: 'info',
  await_opening: 'done',
  await_decision: 'info',
  not_advanced: 'neutral',
  missed: 'neutral',
  withdrawn: 'neutral',
  cancelled: 'danger',
  see_results: 'open',
} as const

export default function MyEntries() {
  const { t, local } = useI18n()
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
          {entries.map(({ entryId, team, challenge, stage, next }) => (
            <Card
              key={entryId}
              level={2}
              eyebrow={<Badge tone={tones[next]}>{t(`teams.entry.state.${next}`)}</Badge>}
              title={local(challenge.title)}
              href={paths.entry(entryId)}
              footer={team}
            >
              {stage?.closesAt && next !== 'cancelled' && (
                <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
              )}
            </Card>
          ))}
        </Grid>
      </Stack>
    </Page>
  )
}
