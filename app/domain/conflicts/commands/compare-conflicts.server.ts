import { and, asc, eq, isNull } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { challenges, results } from '#db/schema'
import { proposeConflicts } from '../propose-conflicts.server'
import { recheckConflicts } from '../recheck-conflicts.server'

/** Host or chair start the comparison for one challenge now. */
export async function compareChallenge(ctx: Ctx, challengeId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { challenge } = await loadStageContext(tx, ctx, challengeId)
    await recheckConflicts(tx, ctx, challenge.id)
    await proposeConflicts(tx, ctx, challenge.id)
  })
}

/**
 * Runs every night for each challenge without a result: conflicts from the records apply at once, conflicts from
 * statements are proposed.
 */
export async function compareConflicts(ctx: Ctx): Promise<void> {
  const running = await ctx.db
    .select({ id: challenges.id })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(and(eq(challenges.state, 'published'), isNull(results.publishAt)))
    .orderBy(asc(challenges.id))
  for (const { id } of running)
    await ctx.transaction(async tx => {
      await recheckConflicts(tx, ctx, id)
      await proposeConflicts(tx, ctx, id)
    })
}
