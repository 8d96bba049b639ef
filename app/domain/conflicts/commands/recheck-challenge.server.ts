import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { recheckConflicts } from '../recheck-conflicts.server'

/**
 * For host and chair, before they assign or compute: a transaction of its own, so that what it finds stays found where
 * what they asked for is refused because of it.
 */
export async function recheckChallenge(ctx: Ctx, challengeId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { challenge } = await loadStageContext(tx, ctx, challengeId)
    await recheckConflicts(tx, ctx, challenge.id)
  })
}
