import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { recheckConflicts } from '../recheck-conflicts.server'

/**
 * Runs before host or chair assign or compute, in a transaction of its own, so that new conflicts are stored also where
 * the action is refused because of them.
 */
export async function recheckChallenge(ctx: Ctx, challengeId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { challenge } = await loadStageContext(tx, ctx, challengeId)
    await recheckConflicts(tx, ctx, challenge.id)
  })
}
