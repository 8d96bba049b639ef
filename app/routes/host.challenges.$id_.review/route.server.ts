import { submitForReview } from '#app/domain/challenges/commands/submit-for-review.server'
import { withdrawFromReview } from '#app/domain/challenges/commands/withdraw-from-review.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

const Review = z.strictObject({ _method: z.literal('delete').optional() })

/** POST submits the challenge to staff, DELETE withdraws it. */
export const action = buttonAction(Review, async (ctx, { _method }, { params }) => {
  const id = params.id ?? ''
  if (_method) await withdrawFromReview(ctx, id)
  else await submitForReview(ctx, id)
  const said = _method ? 'editing.done.withdrawn' : 'editing.done.submitted'
  return redirectWith(paths.hostChallenge(id), 'success', said)
})
