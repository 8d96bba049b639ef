import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { stageDecisions } from '#db/schema'
import { canCancelRelease } from '../permissions'
import type { StageRef } from '../queries/load-advancement-facts.server'

/** Cancels a scheduled release; the decision stays and can be changed again. */
export async function cancelRelease(ctx: Ctx, { challengeId, stageId }: StageRef): Promise<void> {
  await ctx.transaction(async tx => {
    const { advance, challenge, standing } = await loadStageContext(tx, ctx, challengeId, { stageId })
    ensure(mayDecideJudging(standing))
    const { id: decisionId, releaseAt } = orNotFound(advance)
    ensure(canCancelRelease({ releaseAt, now: ctx.now }))
    await tx
      .update(stageDecisions)
      .set({ releaseAt: null, releasedBy: null })
      .where(eq(stageDecisions.id, decisionId))
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'stage.release_taken_back',
      payload: { decisionId },
    })
  })
}
