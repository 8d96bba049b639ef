import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canChangeMarks } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { canSubmitReview, readMarks, sameMarks, validMarks } from '../marks'
import { loadChangeable } from '../queries/load-changed-marks.server'

/** Stores the judge's marks after discussion beside the first ones, which do not change. */
export async function changeMarks(
  ctx: Ctx,
  { assignmentId, mark }: { assignmentId: string; mark: Record<string, string> },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { own, discussed } = await loadChangeable(tx, ctx, assignmentId)
    ensure(canChangeMarks({ ...own.facts, discussed }))
    const review = orNotFound(own.review)
    const marks = validMarks(own.stage.rubric, { marks: readMarks(mark), submit: true })
    ensure(canSubmitReview(own.stage.rubric, marks))
    if (sameMarks(marks, review.marksAfter ?? review.marks))
      throw new Refusal('invalid', 'reviews.same_marks')
    await tx
      .update(reviews)
      .set({ marksAfter: marks, marksAfterAt: ctx.now })
      .where(eq(reviews.id, review.id))
    await appendReviewVersion(tx, ctx, { reviewId: review.id, kind: 'after_discussion' })
    const payload = { assignmentId, reviewId: review.id, marks }
    await record(tx, ctx, { stream: own.challenge.id, kind: 'review.changed_after_discussion', payload })
  })
}
