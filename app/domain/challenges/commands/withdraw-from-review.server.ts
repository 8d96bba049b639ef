import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canWithdrawFromReview } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'

/** Withdraws the challenge from review, so that its host can edit it again. */
export function withdrawFromReview(ctx: Ctx, challengeId: string): Promise<void> {
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.withdrawn_from_review',
    decide: ({ challenge }) => {
      ensure(canWithdrawFromReview(challenge))
      return { state: 'draft', submittedAt: null, submittedBy: null }
    },
  })
}
