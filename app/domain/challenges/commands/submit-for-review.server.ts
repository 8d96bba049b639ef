import { actorId, type Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { missingPieces } from '../completeness'
import { canSubmitForReview } from '../permissions'
import { transitionChallenge } from '../transition-challenge.server'
import { writtenOf } from '../written'

/** Submits the challenge to staff. Nobody can change it while they review it. */
export function submitForReview(ctx: Ctx, challengeId: string): Promise<void> {
  return transitionChallenge(ctx, challengeId, {
    kind: 'challenge.submitted_for_review',
    decide: editing => {
      const missing = missingPieces(writtenOf(editing), ctx.now)
      const { challenge, verified } = editing
      ensure(canSubmitForReview({ state: challenge.state, missing, verified }))
      return { state: 'in_review', submittedAt: ctx.now, submittedBy: actorId(ctx) }
    },
  })
}
