import { and, eq, inArray, isNull } from 'drizzle-orm'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import { judgesPerBatch } from '#app/domain/judging/queries/load-seats.server'
import { record } from '#app/domain/ledger/record.server'
import { meets, validReview } from '#app/domain/shared/active'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { enqueue } from '#app/queue/queue.server'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { assignments, entries, reviews, stageDecisions, stages, submissions } from '#db/schema'

/** `reason`: why the judge is recused, where it is not the conflict's kind. */
type ActiveConflict = { id: string; judgeId: string; teamId: string; kind: string; reason?: string }

/**
 * The invariant of a conflict: its judge has no active assignment of its team, and marks submitted before are stored
 * but do not count. Host and chairs are notified. Stages that are already decided do not change. @unguarded
 */
export async function recuseForConflicts(
  tx: Db,
  ctx: Ctx,
  challengeId: string,
  standing: readonly ActiveConflict[],
): Promise<void> {
  if (standing.length === 0) return
  const judgeIds = [...new Set(standing.map(each => each.judgeId))]
  const strongest = new Map(standing.toReversed().map(each => [`${each.judgeId}:${each.teamId}`, each]))
  const touched: Touched[] = []
  for await (const batch of batchesOf(judgeIds, judgesPerBatch)) {
    for (const held of await loadHeld(tx, challengeId, batch)) {
      const conflict = strongest.get(`${held.judgeId}:${held.teamId}`)
      if (conflict) touched.push({ ...held, conflict })
    }
  }
  for (const each of touched) await takeAway(tx, ctx, challengeId, each)
  if (touched.length === 0) return
  const payload = { challengeId, judgeIds, count: touched.length }
  await enqueue(tx, { kind: 'conflicts.notice', payload }, { now: ctx.now })
}

/** The active assignments of these judges in stages that are still open. */
async function loadHeld(tx: Db, challengeId: string, judgeIds: string[]) {
  return tx
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      teamId: entries.teamId,
      review: { id: reviews.id, submittedAt: reviews.submittedAt, setAsideAt: reviews.setAsideAt },
    })
    .from(assignments)
    .innerJoin(stages, eq(stages.id, assignments.stageId))
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .leftJoin(stageDecisions, eq(stageDecisions.stageId, stages.id))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        eq(stages.challengeId, challengeId),
        inArray(assignments.judgeId, judgeIds),
        isActiveAssignment,
        isNull(stageDecisions.releaseAt),
      ),
    )
    .orderBy(assignments.id)
}

type Touched = Awaited<ReturnType<typeof loadHeld>>[number] & { conflict: ActiveConflict }

async function takeAway(tx: Db, ctx: Ctx, stream: string, { id: assignmentId, review, conflict }: Touched) {
  const reason = conflict.reason ?? conflict.kind
  const recusal = { recusedAt: ctx.now, recusalReason: reason }
  await tx.update(assignments).set(recusal).where(eq(assignments.id, assignmentId))
  const counted = review && meets(validReview, review) ? review.id : null
  await record(tx, ctx, {
    stream,
    kind: 'judge.recused',
    payload: { assignmentId, conflictId: conflict.id, setAside: counted },
  })
  if (counted === null) return
  await tx
    .update(reviews)
    .set({ setAsideAt: ctx.now, setAsideBy: actorId(ctx), setAsideReason: reason })
    .where(eq(reviews.id, counted))
  await appendReviewVersion(tx, ctx, { reviewId: counted, kind: 'set_aside', reason })
  await record(tx, ctx, {
    stream,
    kind: 'review.set_aside',
    payload: { assignmentId, reviewId: counted, conflictId: conflict.id },
  })
}
