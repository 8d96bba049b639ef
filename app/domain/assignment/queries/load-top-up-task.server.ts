import { canAssign } from '#app/domain/judging/permissions'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadShortage } from './load-shortage.server'

/** Whether submissions of the stage that is being judged lack reviewers, for the host's desk. */
export async function loadTopUpTask(
  ctx: Ctx,
  challengeId: string,
): Promise<{ short: number; stageId: string }> {
  const all = await loadHostStageContext(ctx.db, ctx, challengeId)
  const { stage, decided } = all
  const may = canAssign({ closesAt: stage.closesAt, now: ctx.now, decided }).ok
  const { short } = may ? await loadShortage(ctx.db, all) : { short: 0 }
  return { short, stageId: stage.id }
}
