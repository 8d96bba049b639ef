import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canSetAside, mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { loadSubmitted } from '../queries/load-submitted.server'

/** Host or chair set a review aside with a reason: it does not count, but is stored and shown. */
export async function setReviewAside(
  ctx: Ctx,
  { assignmentId, reason }: { assignmentId: string; reason: string },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { review, facts, challenge, standing } = await loadSubmitted(tx, ctx, assignmentId)
    ensure(mayDecideJudging(standing))
    ensure(canSetAside(facts))
    await tx
      .update(reviews)
      .set({ setAsideAt: ctx.now, setAsideBy: by, setAsideReason: reason })
      .where(eq(reviews.id, review.id))
    await appendReviewVersion(tx, ctx, { reviewId: review.id, kind: 'set_aside', reason })
    const payload = { assignmentId, reviewId: review.id }
    await record(tx, ctx, { stream: challenge.id, kind: 'review.set_aside', payload })
  })
}
