import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { results } from '#db/schema'
import { canCancelPublication } from '../permissions'

/** Cancels a scheduled publication; the decision stays and can be changed again. */
export async function cancelPublication(ctx: Ctx, challengeId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { result, challenge, standing } = await loadStageContext(tx, ctx, challengeId)
    ensure(mayDecideJudging(standing))
    const { id: resultId, publishAt } = orNotFound(result)
    ensure(canCancelPublication({ publishAt, now: ctx.now }))
    await tx.update(results).set({ publishAt: null, publishedBy: null }).where(eq(results.id, resultId))
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'result.publication_cancelled',
      payload: { resultId },
    })
  })
}
