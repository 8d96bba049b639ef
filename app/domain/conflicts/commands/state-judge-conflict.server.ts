import { loadOwnSeat } from '#app/domain/judging/queries/load-own-seat.server'
import type { Ctx } from '#app/domain/shared/context'
import type { StatementInput } from '../input'
import { saveStatement } from '../state-conflict.server'

/**
 * A judge names people, organisations or teams that they cannot review impartially, without learning who takes part.
 */
export async function stateJudgeConflict(
  ctx: Ctx,
  { judgeId, ...input }: StatementInput & { judgeId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { challengeId } = await loadOwnSeat(tx, ctx, judgeId)
    await saveStatement(tx, ctx, { challengeId, judgeId }, input)
  })
}
