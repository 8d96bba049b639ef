import { ReasonInput } from '#app/domain/judging/input'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(ReasonInput, async (ctx, { reason }, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  await reopenReview(ctx, { assignmentId, reason })
  return redirectWith(paths.reviewHistory(assignmentId), 'success', 'judging.reopened_done')
})
