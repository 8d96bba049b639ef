import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canRestore, mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { loadSubmitted } from '../queries/load-submitted.server'

/** A review that was set aside counts again. */
export async function restoreReview(ctx: Ctx, assignmentId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { review, facts, challenge, standing } = await loadSubmitted(tx, ctx, assignmentId)
    ensure(mayDecideJudging(standing))
    ensure(canRestore(facts))
    await tx
      .update(reviews)
      .set({ setAsideAt: null, setAsideBy: null, setAsideReason: null })
      .where(eq(reviews.id, review.id))
    await appendReviewVersion(tx, ctx, { reviewId: review.id, kind: 'restored' })
    const payload = { assignmentId, reviewId: review.id }
    await record(tx, ctx, { stream: challenge.id, kind: 'review.restored', payload })
  })
}
