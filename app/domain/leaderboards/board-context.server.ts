import {
  loadHostStageContext,
  type StageContext,
} from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'

export type BoardRef = { challengeId: string; stageId: string }

/** The stage whose board its host shows, freezes or thaws; everyone else gets a 404. */
export function loadBoardContext(
  tx: Db,
  ctx: Ctx,
  { challengeId, stageId }: BoardRef,
): Promise<StageContext> {
  return loadHostStageContext(tx, ctx, challengeId, { stageId })
}

export function boardFacts(
  { stage, policy, times }: Pick<StageContext, 'stage' | 'policy' | 'times'>,
  now: Date,
) {
  return {
    board: policy.board,
    closesAt: stage.closesAt,
    resultOut: times.resultsAt !== null && times.resultsAt <= now,
    freezeAt: stage.freezeAt,
    thawedAt: stage.thawedAt,
    now,
  }
}
