import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { StatementForm, StatementList } from '#app/domain/conflicts/views/statements'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Split, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function TeamConflicts() {
  const { t } = useI18n()
  const { entryId, team, challenge, statements } = useLoaderData<typeof loader>()
  const title = t('conflicts.team_title')
  const places = [
    { href: paths.myEntries(), label: t('teams.entry.mine') },
    { href: paths.entry(entryId), label: team.name },
    { href: paths.entryConflicts(entryId), label: title },
  ]
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('teams.entry.where')} places={places} />}
          title={title}
          lead={t('conflicts.team_lead')}
        />
        <Split>
          <StatementForm subjects={['person', 'organisation']} />
          <Stack gap={6}>
            <StatementList statements={statements} zone={challenge.timeZone} />
            <p className="quiet-text">{t('conflicts.silence')}</p>
          </Stack>
        </Split>
      </Stack>
    </Page>
  )
}
