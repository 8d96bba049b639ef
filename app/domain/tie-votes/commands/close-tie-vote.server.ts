import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import type { Ctx } from '#app/domain/shared/context'
import { countBallots } from '../count-ballots.server'

/** At the vote's closing instant: counts the ballots. Does nothing where the vote was counted or cancelled before. */
export async function closeTieVote(ctx: Ctx, voteId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const vote = await loadTieVote(tx, voteId)
    if (!vote || vote.closedAt || vote.cancelledAt || vote.closesAt > ctx.now) return
    await countBallots(tx, ctx, { voteId, cause: 'time' })
  })
}
