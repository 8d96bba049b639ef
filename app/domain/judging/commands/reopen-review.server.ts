import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { assignments, reviews, stages } from '#db/schema'
import { canReopen } from '../permissions'
import { loadCase } from '../queries/load-case.server'

/** The host or the chair gives a review back to its judge, with a reason that is kept. */
export async function reopenReview(
  ctx: Ctx,
  input: { assignmentId: string; reason: string },
): Promise<{ challengeId: string }> {
  const { id: by } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const [row] = await tx
      .select({ assignment: assignments, review: reviews, challengeId: stages.challengeId })
      .from(assignments)
      .innerJoin(stages, eq(stages.id, assignments.stageId))
      .innerJoin(reviews, eq(reviews.assignmentId, assignments.id))
      .where(eq(assignments.id, input.assignmentId))
    const { assignment, review, challengeId } = found(row)
    const { decided } = await loadCase(tx, ctx, challengeId)
    ensure(
      canReopen({ submitted: review.submittedAt !== null, recused: assignment.recusedAt !== null, decided }),
    )
    await tx
      .update(reviews)
      .set({
        submittedAt: null,
        abstainedAt: null,
        abstentionReason: null,
        number: review.number + 1,
        reopenedAt: ctx.now,
        reopenedBy: by,
        reopenReason: input.reason,
      })
      .where(eq(reviews.id, review.id))
    const payload = { assignmentId: assignment.id, reviewId: review.id, marksBefore: review.marks }
    await record(tx, ctx, { stream: challengeId, kind: 'review.reopened', payload })
    return { challengeId }
  })
}
