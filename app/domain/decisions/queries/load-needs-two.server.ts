import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'

/** Whether results, stage decisions and payouts of the challenge require two people; for host and chair. */
export async function loadNeedsTwo(ctx: Ctx, challengeId: string): Promise<boolean> {
  const { challenge } = await loadStageContext(ctx.db, ctx, challengeId)
  return challenge.twoPeople === true
}
