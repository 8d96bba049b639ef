import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { RunWarnings } from '#app/domain/ranking/views/run-warnings'
import { VoteDue } from '#app/domain/tie-votes/views/vote-due'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { DecisionForm } from './decision-form'
import { DeclinedPrizes } from './declined-prizes'
import { Publication } from './publication'
import type { loader } from './route.server'
import { TeamSearch } from './team-search'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Decision() {
  const { t } = useI18n()
  const { challenge, host, stages, why, can, result, warnings, voteDue, more } =
    useLoaderData<typeof loader>()
  return (
    <JudgingPage
      challenge={challenge}
      host={host}
      section="decision"
      lead={t('decisions.result.decision_lead')}
    >
      <StageSwitch
        stages={stages}
        href={to => (to.final ? paths.decision(challenge.id) : paths.advancement(challenge.id, to.id))}
      />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {why && !result?.publishAt && (
        <Cluster>
          <LinkButton variant="secondary" href={paths.ranking(challenge.id)}>
            {t('decisions.result.to_ranking')}
          </LinkButton>
        </Cluster>
      )}
      {can.decide && voteDue && <VoteDue challengeId={challenge.id} stageId={stages.hereId} />}
      {can.decide && <RunWarnings codes={warnings} />}
      {can.decide && more && <TeamSearch />}
      {can.decide && <DecisionForm />}
      <Publication />
      <DeclinedPrizes />
      <p>
        <Link href={paths.hostAppeals(challenge.id)}>{t('appeals.title')}</Link>
      </p>
    </JudgingPage>
  )
}
