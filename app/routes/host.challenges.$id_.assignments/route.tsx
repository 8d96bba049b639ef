import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { CsvForm } from '#app/domain/assignment/views/csv-form'
import { PlanForm } from '#app/domain/assignment/views/plan-form'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { EmptyState } from '#app/ui/empty-state'
import { Panel } from '#app/ui/panel'
import { List } from './list'
import { Matrix } from './matrix'
import type { loader } from './route.server'
import { Waiting } from './waiting'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Assignments() {
  const { t } = useI18n()
  const { challenge, host, stages, judges, count, matrix, why, can } = useLoaderData<typeof loader>()
  const ready = judges.length > 0 && count > 0
  return (
    <JudgingPage challenge={challenge} host={host} section="assignments" lead={t('judging.assignments_lead')}>
      <StageSwitch stages={stages} href={stage => paths.assignments(challenge.id, stage.id)} />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      <Waiting />
      {ready && can.assign && <Planning />}
      {ready && (matrix ? <Matrix /> : <List />)}
      {ready && can.assign && <Csv />}
      {!ready && (
        <EmptyState
          title={t(judges.length === 0 ? 'judging.no_judges' : 'judging.no_submissions')}
          action={host && <LinkButton href={paths.jury(challenge.id)}>{t('judging.to_jury')}</LinkButton>}
        >
          {t('judging.assignments_empty_hint')}
        </EmptyState>
      )}
    </JudgingPage>
  )
}

function Planning() {
  const { t } = useI18n()
  const { challenge, stages, reviewsEach, usual, topics } = useLoaderData<typeof loader>()
  return (
    <Panel id="plan" title={t('assignment.plan_title')}>
      <PlanForm
        action={paths.assignmentPlans(challenge.id, { stage: stages.hereId })}
        usual={{ scope: 'all', reviewsEach, ...usual }}
        topic={topics}
        result={null}
      />
    </Panel>
  )
}

function Csv() {
  const { t } = useI18n()
  const { challenge, stages } = useLoaderData<typeof loader>()
  return (
    <Details summary={t('assignment.csv_title')}>
      <CsvForm
        action={paths.assignmentPlans(challenge.id, { stage: stages.hereId })}
        download={paths.assignmentsCsv(challenge.id, stages.hereId)}
        result={null}
      />
    </Details>
  )
}
