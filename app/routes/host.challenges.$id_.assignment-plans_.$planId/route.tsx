import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { Stat } from '#app/ui/stat'
import { Changes } from './changes'
import { Judgement } from './judgement'
import { Loads } from './loads'
import type { loader } from './route.server'
import { Shortage } from './shortage'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function AssignmentPlan() {
  const { t, format } = useI18n()
  const { challenge, host, plan } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="assignments"
      here={{ href: paths.assignmentPlan(challenge.id, plan.id), label: t('assignment.plan') }}
      title={t('assignment.plan')}
      lead={t(`assignment.of_${plan.settings.scope}`, {
        at: format.instant(plan.createdAt, challenge.timeZone),
        reviews: plan.settings.reviewsEach,
        experts: plan.settings.expertsEach,
      })}
    >
      <State />
      <Sums />
      <Answer />
      <Shortage />
      <Judgement />
      <Loads />
      <Changes />
    </DeskPage>
  )
}

function State() {
  const { t } = useI18n()
  const { challenge, stageId, plan } = useLoaderData<typeof loader>()
  if (plan.applied) return <Notice kind="success" title={t('assignment.already_applied')} />
  if (plan.dropped) return <Notice title={t('assignment.already_dropped')} />
  if (plan.current) return null
  return (
    <Notice kind="warn" title={t('assignment.stale')}>
      <LinkButton
        size="small"
        variant="secondary"
        href={paths.assignmentPlans(challenge.id, { stage: stageId })}
      >
        {t('assignment.plan_again')}
      </LinkButton>
    </Notice>
  )
}

function Sums() {
  const { t, format } = useI18n()
  const { plan } = useLoaderData<typeof loader>()
  const whole = (n: number, m: number) => t('judging.n_of_m', { n: format.number(n), m: format.number(m) })
  return (
    <Cluster gap={8} align="baseline">
      <Stat
        label={t('assignment.covered')}
        value={whole(plan.covered, plan.submissions)}
        tone={plan.covered === plan.submissions ? 'open' : 'danger'}
      />
      <Stat label={t('assignment.added')} value={format.number(plan.added)} />
      <Stat label={t('assignment.kept')} value={format.number(plan.kept)} />
      <Stat label={t('assignment.withdrawn')} value={format.number(plan.withdrawn)} />
      <Stat label={t('assignment.conflicts_avoided')} value={format.number(plan.conflictsAvoided)} />
    </Cluster>
  )
}

function Answer() {
  const { t } = useI18n()
  const { can, plan } = useLoaderData<typeof loader>()
  if (!can.drop) return null
  const nothing = plan.added + plan.withdrawn === 0
  return (
    <Form method="post">
      <Stack gap={3}>
        <p className="quiet-text">{t(nothing ? 'assignment.changes_nothing' : 'assignment.apply_hint')}</p>
        <Cluster>
          {can.apply && !nothing && (
            <Button name="answer" value="apply">
              {t('assignment.apply')}
            </Button>
          )}
          <Button variant="secondary" name="answer" value="drop">
            {t('assignment.drop')}
          </Button>
        </Cluster>
      </Stack>
    </Form>
  )
}
