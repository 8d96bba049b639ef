import { reopenReview } from '#app/domain/judging/commands/reopen-review.server'
import { ReasonInput } from '#app/domain/judging/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(ReasonInput, async (ctx, { reason }, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  await reopenReview(ctx, { assignmentId, reason })
  return redirectWith(paths.reviewHistory(assignmentId), 'success', 'judging.reopened_done')
})
