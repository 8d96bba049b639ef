import { applyAssignmentPlan } from '#app/domain/assignment/commands/apply-assignment-plan.server'
import { dropAssignmentPlan } from '#app/domain/assignment/commands/drop-assignment-plan.server'
import { PlanAnswer } from '#app/domain/assignment/input'
import { loadAssignmentPlan } from '#app/domain/assignment/queries/load-assignment-plan.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadAssignmentPlan(ctx, {
    challengeId: params.id ?? '',
    planId: params.planId ?? '',
    page: Number(url.searchParams.get('page')),
  })),
  title: pageTitle(ctx, 'assignment.plan'),
}))

export const action = buttonAction(PlanAnswer, async (ctx, { answer }, { params }) => {
  const { id: challengeId = '', planId = '' } = params
  if (answer === 'drop') {
    const { stageId } = await dropAssignmentPlan(ctx, { challengeId, planId })
    return redirectWith(paths.assignments(challengeId, stageId), 'success', 'assignment.dropped')
  }
  const { stageId } = await applyAssignmentPlan(ctx, { challengeId, planId })
  return redirectWith(paths.assignments(challengeId, stageId), 'success', 'assignment.applied')
})
