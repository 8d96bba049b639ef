import { OverridesInput } from '#app/domain/judging/input'
import { overrideMark } from '#app/domain/reviews/commands/override-mark.server'
import { withdrawOverride } from '#app/domain/reviews/commands/withdraw-override.server'
import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

/** For host and chair; 404 where this review cannot be overridden. */
export const loader = pageLoader(async (ctx, { params }) => {
  const history = await loadReviewHistory(ctx, params.assignmentId ?? '')
  orNotFound(history.can.override ? history : null)
  return { history, title: pageTitle(ctx, 'reviews.override_title') }
})

/** POST stores an override of a mark, DELETE withdraws it. */
export const action = formAction(OverridesInput, async (ctx, input, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  const record = paths.reviewHistory(assignmentId)
  if (input._method === 'delete') {
    await withdrawOverride(ctx, { assignmentId, overrideId: input.overrideId })
    return redirectWith(record, 'success', 'reviews.override_withdrawn_done')
  }
  const { criterionId, mark, reason } = input
  await overrideMark(ctx, { assignmentId, criterionId, mark, reason })
  return redirectWith(record, 'success', 'reviews.override_done')
})
