import { loadOwnSeat } from '#app/domain/judging/queries/load-own-seat.server'
import type { Ctx } from '#app/domain/shared/context'
import { withdrawStatement } from '../state-conflict.server'

type Withdrawal = { judgeId: string; statementId: string }

/** A judge withdraws a statement about a conflict. */
export async function withdrawJudgeStatement(ctx: Ctx, { judgeId, statementId }: Withdrawal): Promise<void> {
  await ctx.transaction(async tx => {
    const { challengeId } = await loadOwnSeat(tx, ctx, judgeId)
    await withdrawStatement(tx, ctx, { challengeId, judgeId }, statementId)
  })
}
