import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { VoteDue } from '#app/domain/tie-votes/views/vote-due'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { AdvanceForm } from './advance-form'
import { Decided } from './decided'
import { Release } from './release'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Advancement() {
  const { t, local } = useI18n()
  const { challenge, host, stages, stage, next, why, can, decision, voteDue } = useLoaderData<typeof loader>()
  const names = { from: local(stage.name), to: local(next.name) }
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      title={t('decisions.advance.title')}
      lead={t('decisions.advance.lead', names)}
    >
      <StageSwitch
        stages={stages}
        href={to => (to.final ? paths.decision(challenge.id) : paths.advancement(challenge.id, to.id))}
      />
      {can.decide && voteDue && <VoteDue challengeId={challenge.id} stageId={stage.id} />}
      {!decision?.released && <RefusalNotice why={why} zone={challenge.timeZone} />}
      {why && !decision?.releaseAt && (
        <Cluster>
          <LinkButton variant="secondary" href={paths.ranking(challenge.id, stage.id)}>
            {t('decisions.result.to_ranking')}
          </LinkButton>
        </Cluster>
      )}
      {can.decide ? <AdvanceForm /> : <Decided />}
      <Release />
    </DeskPage>
  )
}
