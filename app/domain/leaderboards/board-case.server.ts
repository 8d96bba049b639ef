import { loadHostCase, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'

export type Place = { challengeId: string; stageId: string }

/** The stage whose board its host shows, freezes or thaws; everyone else gets a 404. */
export function loadBoardCase(tx: Db, ctx: Ctx, { challengeId, stageId }: Place): Promise<StageContext> {
  return loadHostCase(tx, ctx, challengeId, { stageId })
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
