import { recheckConflicts } from '#app/domain/conflicts/recheck-conflicts.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadOwnAssignment } from '../queries/load-own-assignment.server'

/**
 * Runs before a judge submits a review, in a transaction of its own, so that a new conflict is stored also when it
 * refuses them.
 */
export async function recheckAssignment(ctx: Ctx, assignmentId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { challenge, judge, teamId } = await loadOwnAssignment(tx, ctx, assignmentId)
    await recheckConflicts(tx, ctx, challenge.id, { judgeId: judge.id, teamId })
  })
}
