import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { vacateSeat } from '../vacate-seat.server'

/** Revokes an invitation or removes a judge from the jury. */
export async function removeJudge(ctx: Ctx, input: { challengeId: string; judgeId: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const { challenge } = await loadHostStageContext(tx, ctx, input.challengeId)
    await vacateSeat(tx, ctx, { judgeId: input.judgeId, challengeId: challenge.id })
  })
}
