import { recuseForConflicts } from '#app/domain/conflicts/recuse-for-conflicts.server'
import { canRecuse } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { conflicts } from '#db/schema'
import { loadOwnAssignment } from '../queries/load-own-assignment.server'

/**
 * The judge knows the team and recuses themselves from all its submissions. A submitted review is stored but does not
 * count any more, and the judge is assigned nothing of the team unless host or chair lift the conflict.
 */
export async function recuse(ctx: Ctx, assignmentId: string): Promise<void> {
  const { id: declaredBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { facts, challenge, assignment, teamId } = await loadOwnAssignment(tx, ctx, assignmentId)
    ensure(canRecuse(facts))
    const row = {
      id: newId(),
      challengeId: challenge.id,
      judgeId: assignment.judgeId,
      teamId,
      kind: 'personal',
      source: 'judge',
      pinned: false,
      evidence: '',
      since: ctx.now,
      declaredBy,
    }
    await tx.insert(conflicts).values(row)
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'conflict.declared',
      payload: { conflictId: row.id, source: row.source },
    })
    await recuseForConflicts(tx, ctx, challenge.id, [{ ...row, reason: 'knows_team' }])
  })
}
