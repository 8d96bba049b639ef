import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canChangeMarks } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { loadChangeable } from '../queries/load-changed-marks.server'

/** The judge withdraws their changes after discussion. */
export async function restoreFirstMarks(ctx: Ctx, assignmentId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { own, discussed } = await loadChangeable(tx, ctx, assignmentId)
    const review = orNotFound(own.review?.marksAfter ? own.review : null)
    ensure(canChangeMarks({ ...own.facts, discussed }))
    await tx.update(reviews).set({ marksAfter: null, marksAfterAt: null }).where(eq(reviews.id, review.id))
    await appendReviewVersion(tx, ctx, { reviewId: review.id, kind: 'first_again' })
    const payload = { assignmentId, reviewId: review.id }
    await record(tx, ctx, { stream: own.challenge.id, kind: 'review.first_marks_again', payload })
  })
}
