import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canReopen, mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { loadSubmitted } from '../queries/load-submitted.server'

/**
 * The host or the chair returns a review to its judge, with a reason that is stored. Marks changed after discussion
 * belong to the earlier review; the history contains them.
 */
export async function reopenReview(
  ctx: Ctx,
  { assignmentId, reason }: { assignmentId: string; reason: string },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { review, facts, challenge, standing } = await loadSubmitted(tx, ctx, assignmentId)
    ensure(mayDecideJudging(standing))
    ensure(canReopen(facts))
    await appendReviewVersion(tx, ctx, { reviewId: review.id, kind: 'reopened', reason })
    await tx
      .update(reviews)
      .set({
        submittedAt: null,
        abstainedAt: null,
        abstentionReason: null,
        number: review.number + 1,
        reopenedAt: ctx.now,
        reopenedBy: by,
        reopenReason: reason,
        marksAfter: null,
        marksAfterAt: null,
      })
      .where(eq(reviews.id, review.id))
    const payload = { assignmentId, reviewId: review.id, marksBefore: review.marks }
    await record(tx, ctx, { stream: challenge.id, kind: 'review.reopened', payload })
  })
}
