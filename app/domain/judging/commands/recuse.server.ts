import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { assignments } from '#db/schema'
import { keepReviewVersion } from '../keep-review-version.server'
import { canRecuse } from '../permissions'
import { loadOwnAssignment } from '../queries/load-own-assignment.server'

/** The judge knows the team and steps back; a review handed in before is kept but no longer counts. */
export async function recuse(ctx: Ctx, assignmentId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { facts, challenge, review } = await loadOwnAssignment(tx, ctx, assignmentId)
    ensure(canRecuse(facts))
    await tx
      .update(assignments)
      .set({ recusedAt: ctx.now, recusalReason: 'knows_team' })
      .where(eq(assignments.id, assignmentId))
    if (review?.submittedAt) await keepReviewVersion(tx, ctx, { reviewId: review.id, kind: 'set_aside' })
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'judge.recused',
      payload: { assignmentId, setAside: review?.submittedAt ? review.id : null },
    })
  })
}
