import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeView } from '#app/domain/catalogue/views/challenge-view'
import { DeskCrumbs } from '#app/domain/challenges/views/desk-crumbs'
import { ResultView } from '#app/domain/decisions/views/result-view'
import { LeaderboardView } from '#app/domain/leaderboards/views/leaderboard-view'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page } from '#app/ui/layout'
import { Banner } from './banner'
import { AbsentView, LedgerView, SubmissionsView } from './plain-views'
import { PreviewForm } from './preview-form'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** A page as another role sees it at an instant, inside a frame that says so; read-only. */
export default function PreviewAs() {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { id, title } = challenge
  const here = { href: paths.previewAs(id), label: t('visibility.preview.title') }
  return (
    <>
      <Page>
        <div className="desk-bar">
          <DeskCrumbs id={id} title={title} here={here} label={here.label} />
        </div>
        <PreviewForm />
      </Page>
      <section className="preview-frame" aria-label={t('visibility.preview.title')}>
        <Page>
          <Banner />
        </Page>
        <Previewed />
      </section>
    </>
  )
}

function Previewed() {
  const { query, shown } = useLoaderData<typeof loader>()
  switch (shown.kind) {
    case 'challenge':
      return <ChallengeView challenge={shown.challenge} checklist={shown.checklist} now={query.at} />
    case 'leaderboard':
      return <LeaderboardView page={shown.page} />
    case 'results':
      return <ResultView page={shown.page} />
    case 'submission':
      return <SubmissionsView submissions={shown.submissions} />
    case 'ledger':
      return <LedgerView ledger={shown} />
    case 'absent':
      return <AbsentView />
  }
}
