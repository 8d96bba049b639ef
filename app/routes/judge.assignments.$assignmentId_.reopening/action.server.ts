import { reopenReview } from '#app/domain/judging/commands/reopen-review.server'
import { ReasonInput } from '#app/domain/judging/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(ReasonInput, async (ctx, { reason }, { params }) => {
  const { challengeId } = await reopenReview(ctx, { assignmentId: params.assignmentId ?? '', reason })
  return redirectWith(paths.ranking(challengeId), 'success', 'judging.reopened_done')
})
