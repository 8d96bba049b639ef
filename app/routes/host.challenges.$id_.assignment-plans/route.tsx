import type { SubmissionResult } from '@conform-to/react'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { CsvForm } from '#app/domain/assignment/views/csv-form'
import { PlanForm } from '#app/domain/assignment/views/plan-form'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function AssignmentPlans() {
  const { t } = useI18n()
  const { challenge, host, stages, short, usual, scope, topic, why } = useLoaderData<typeof loader>()
  const result = useActionData<{ result?: SubmissionResult<string[]> }>()?.result ?? null
  const ofCsv = result?.initialValue?.scope === 'csv'
  const action = paths.assignmentPlans(challenge.id, { stage: stages.hereId })
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="assignments"
      here={{ href: action, label: t('assignment.plan_title') }}
      title={t('assignment.plan_title')}
      lead={t('assignment.plan_page_lead')}
    >
      <StageSwitch stages={stages} href={stage => paths.assignmentPlans(challenge.id, { stage: stage.id })} />
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {short > 0 && (
        <Notice kind="warn" title={t('assignment.short', { count: short })}>
          {t('assignment.short_text', { reviews: usual.reviewsEach })}
        </Notice>
      )}
      <Panel id="plan" title={t('assignment.computed')}>
        <PlanForm action={action} usual={{ scope, ...usual }} topic={topic} result={ofCsv ? null : result} />
      </Panel>
      <Panel id="csv" title={t('assignment.csv_title')}>
        <CsvForm
          action={action}
          download={paths.assignmentsCsv(challenge.id, stages.hereId)}
          result={ofCsv ? result : null}
        />
      </Panel>
    </DeskPage>
  )
}
