import { SettingAsideInput } from '#app/domain/judging/input'
import { restoreReview } from '#app/domain/reviews/commands/restore-review.server'
import { setReviewAside } from '#app/domain/reviews/commands/set-review-aside.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST sets the review aside, DELETE restores it. */
export const action = buttonAction(SettingAsideInput, async (ctx, input, { params }) => {
  const assignmentId = params.assignmentId ?? ''
  const record = paths.reviewHistory(assignmentId)
  if (input._method === 'delete') {
    await restoreReview(ctx, assignmentId)
    return redirectWith(record, 'success', 'reviews.restored_done')
  }
  await setReviewAside(ctx, { assignmentId, reason: input.reason })
  return redirectWith(record, 'success', 'reviews.set_aside_done')
})
