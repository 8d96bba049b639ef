import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import type { Ctx } from '#app/domain/shared/context'
import { countBallots } from '../count-ballots.server'

/**
 * Runs at the vote's closing instant: counts the ballots. Does nothing when the vote is already counted or cancelled.
 */
export async function closeTieVote(ctx: Ctx, voteId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const vote = await loadTieVote(tx, voteId)
    if (!vote || vote.closedAt || vote.cancelledAt || vote.closesAt > ctx.now) return
    await countBallots(tx, ctx, { voteId, cause: 'time' })
  })
}
