import { and, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { assignments, judges } from '#db/schema'
import { loadHostCase } from '../queries/load-case.server'
import { loadAssignmentRows } from '../queries/load-panel.server'

/** Takes an invitation back or a judge off the jury. Reviews handed in stay and count; the rest is freed for others. */
export async function removeJudge(ctx: Ctx, input: { challengeId: string; judgeId: string }): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, stages } = await loadHostCase(tx, ctx, input.challengeId)
    const open = and(
      eq(judges.id, input.judgeId),
      eq(judges.challengeId, challenge.id),
      isNull(judges.removedAt),
    )
    const [judge] = await tx.update(judges).set({ removedAt: ctx.now, removedBy: by }).where(open).returning()
    const { id: judgeId } = found(judge)
    const all = await Promise.all(stages.map(({ id }) => loadAssignmentRows(tx, id)))
    const rows = all.flat().filter(row => row.judgeId === judgeId)
    const kept = rows.filter(row => row.review?.submittedAt && !row.withdrawnAt)
    const freed = rows.filter(row => !row.review?.submittedAt && !row.withdrawnAt).map(row => row.id)
    if (freed.length > 0)
      await tx
        .update(assignments)
        .set({ withdrawnAt: ctx.now, withdrawnBy: by })
        .where(inArray(assignments.id, freed))
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'judge.removed',
      payload: { judgeId, freed, reviewsKept: kept.length },
    })
  })
}
