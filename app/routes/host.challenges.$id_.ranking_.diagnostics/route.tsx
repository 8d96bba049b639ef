import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster } from '#app/ui/layout'
import { Agreement } from './agreement'
import { JudgePlots } from './judge-plots'
import { JudgesTable } from './judges-table'
import { PairwiseTable } from './pairwise-table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Diagnostics() {
  const { t, format } = useI18n()
  const { challenge, host, stages, run, pages } = useLoaderData<typeof loader>()
  const here = { href: paths.diagnostics(challenge.id, stages.hereId), label: t('ranking.diagnostics') }
  const at = run ? format.instant(run.computedAt, challenge.timeZone) : ''
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="ranking"
      here={here}
      title={t('ranking.diagnostics')}
      lead={run && t('ranking.diag.lead', { at })}
    >
      <StageSwitch stages={stages} href={stage => paths.diagnostics(challenge.id, stage.id)} />
      <Cluster>
        <LinkButton variant="secondary" href={paths.ranking(challenge.id, stages.hereId)}>
          {t('ranking.diag.back')}
        </LinkButton>
      </Cluster>
      {run && run.judges.length > 0 ? (
        <>
          <Agreement run={run} />
          <JudgePlots run={run} />
          <JudgesTable run={run} />
          <PairwiseTable run={run} />
          <Pages
            {...pages}
            label={t('leaderboards.judges')}
            href={page => paths.diagnostics(challenge.id, stages.hereId, { page: String(page) })}
          />
        </>
      ) : (
        <EmptyState title={t('ranking.none_kept')}>{t('ranking.diag.empty')}</EmptyState>
      )}
    </DeskPage>
  )
}
