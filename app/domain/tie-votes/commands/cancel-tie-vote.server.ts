import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { tieVotes } from '#db/schema'
import { isTieVoteOpen } from '../permissions'

type Cancelling = { challengeId: string; voteId: string; reason: string }

/** Cancels an open vote with a reason; its ballots are never counted. */
export async function cancelTieVote(
  ctx: Ctx,
  { challengeId, voteId, reason }: Cancelling,
): Promise<{ stageId: string }> {
  const { id: cancelledBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadStageContext(tx, ctx, challengeId)
    const vote = await loadTieVote(tx, voteId)
    const { stageId, ...its } = orNotFound(all.stages.some(({ id }) => id === vote?.stageId) ? vote : null)
    ensure(mayDecideJudging(all.standing))
    ensure(isTieVoteOpen({ ...its, now: ctx.now }))
    const cancelled = { cancelledAt: ctx.now, cancelledBy, cancelReason: reason }
    await tx.update(tieVotes).set(cancelled).where(eq(tieVotes.id, voteId))
    await record(tx, ctx, { stream: all.challenge.id, kind: 'tie_vote.cancelled', payload: { voteId } })
    return { stageId }
  })
}
