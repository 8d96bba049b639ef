import { and, eq, inArray, isNull } from 'drizzle-orm'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-seats.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { assignments, judges, stages } from '#db/schema'

type Seat = { judgeId: string; challengeId: string }

/**
 * Empties a seat of the challenge's jury. Submitted reviews stay and count; other assignments are withdrawn. Returns
 * how many were withdrawn. @unguarded
 */
export async function vacateSeat(tx: Db, ctx: Ctx, { judgeId, challengeId }: Seat): Promise<number> {
  const { id: by } = signedIn(ctx)
  const held = and(eq(judges.id, judgeId), eq(judges.challengeId, challengeId), isNull(judges.removedAt))
  const [judge] = await tx.update(judges).set({ removedAt: ctx.now, removedBy: by }).where(held).returning()
  orNotFound(judge)
  const own = await tx.select({ id: stages.id }).from(stages).where(eq(stages.challengeId, challengeId))
  const all = await Promise.all(own.map(({ id }) => loadAssignmentRows(tx, id)))
  const rows = all.flat().filter(row => row.judgeId === judgeId && !row.withdrawnAt)
  const freed = rows.filter(row => !row.review?.submittedAt).map(row => row.id)
  if (freed.length > 0)
    await tx
      .update(assignments)
      .set({ withdrawnAt: ctx.now, withdrawnBy: by })
      .where(inArray(assignments.id, freed))
  const payload = { judgeId, freed, reviewsKept: rows.length - freed.length }
  await record(tx, ctx, { stream: challengeId, kind: 'judge.removed', payload })
  return freed.length
}
