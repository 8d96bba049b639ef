import { eq } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { canReviewSubmission } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { reviews } from '#db/schema'
import { loadOwnAssignment } from '../queries/load-own-assignment.server'

/** The judge gives no marks, with a reason. It counts as completed and never as a score. */
export async function abstain(ctx: Ctx, input: { assignmentId: string; reason: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const { facts, review, challenge, assignment, candidate } = await loadOwnAssignment(
      tx,
      ctx,
      input.assignmentId,
    )
    ensure(canReviewSubmission(facts))
    const abstained = {
      marks: {},
      abstainedAt: ctx.now,
      abstentionReason: input.reason,
      savedAt: ctx.now,
      submittedAt: ctx.now,
      number: (review?.number ?? 0) + 1,
      submissionVersionId: orNotFound(candidate).versionId,
    }
    const reviewId = review?.id ?? newId()
    if (review) await tx.update(reviews).set(abstained).where(eq(reviews.id, reviewId))
    else
      await tx.insert(reviews).values({
        id: reviewId,
        assignmentId: assignment.id,
        commentToTeam: '',
        commentToJury: '',
        ...abstained,
      })
    await appendReviewVersion(tx, ctx, { reviewId, kind: 'abstained', reason: input.reason })
    const payload = { assignmentId: assignment.id, reviewId, versionId: abstained.submissionVersionId }
    await record(tx, ctx, { stream: challenge.id, kind: 'review.abstained', payload })
  })
}
