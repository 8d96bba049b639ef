import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import { tallyOf } from '#app/domain/ranking/tie-votes'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { stages, tieVotes } from '#db/schema'

type Closing = { voteId: string; cause: 'all_voted' | 'time' }

/** Closes a vote inside the caller's transaction and records its count. @unguarded */
export async function countBallots(tx: Db, ctx: Ctx, { voteId, cause }: Closing): Promise<void> {
  await tx.update(tieVotes).set({ closedAt: ctx.now }).where(eq(tieVotes.id, voteId))
  const vote = orNotFound(await loadTieVote(tx, voteId))
  const [stage] = await tx
    .select({ challengeId: stages.challengeId })
    .from(stages)
    .where(eq(stages.id, vote.stageId))
  const { eligible, voters, votes } = tallyOf(vote)
  await record(tx, ctx, {
    stream: orNotFound(stage).challengeId,
    kind: 'tie_vote.closed',
    payload: { voteId, cause, eligible, voted: voters.length, votes },
  })
}
