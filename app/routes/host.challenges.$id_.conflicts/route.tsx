import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { OrganiserPage } from '#app/domain/judging/views/organiser-page'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { CompareForm } from './compare-form'
import { DeclareForm } from './declare-form'
import { FilterForm } from './filter-form'
import { Pairs } from './pairs'
import { Proposals } from './proposals'
import type { loader } from './route.server'
import { UnmatchedStatements } from './unmatched-statements'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Conflicts() {
  const { t } = useI18n()
  const { challenge, seat, stages, named, pairs, why, can } = useLoaderData<typeof loader>()
  return (
    <OrganiserPage
      challenge={challenge}
      seat={seat}
      tab="conflicts"
      title={t('conflicts.title')}
      lead={t('conflicts.lead')}
    >
      <StageSwitch stages={stages} href={({ id }) => `${paths.conflicts(challenge.id)}?stage=${id}`} />
      {why && <Notice kind="warn" title={t(why.reason, why.params)} />}
      {!named && <Notice kind="info" title={t('conflicts.blind')} />}
      <Proposals />
      {can.declare && <CompareForm />}
      <FilterForm />
      {pairs.length === 0 ? (
        <EmptyState title={t('conflicts.none')}>{t('conflicts.none_hint')}</EmptyState>
      ) : (
        <Pairs />
      )}
      <PairPages />
      <UnmatchedStatements />
      {can.declare && <DeclareForm />}
    </OrganiserPage>
  )
}

function PairPages() {
  const { t } = useI18n()
  const { challenge, filter, stageId, page, pages } = useLoaderData<typeof loader>()
  const { judgeId, search, state } = filter
  const href = (to: number) => {
    const query = new URLSearchParams({ judge: judgeId ?? '', team: search, state, stage: stageId })
    return `${paths.conflicts(challenge.id)}?${query}&page=${to}`
  }
  return <Pages label={t('conflicts.pages')} page={page} pages={pages} href={href} />
}
