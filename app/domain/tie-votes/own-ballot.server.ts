import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'

/** A vote with the actor's own ballot; 404 for anyone who may not vote in it. */
export async function loadOwnBallot(db: Db, ctx: Ctx, voteId: string) {
  const { id } = signedIn(ctx)
  const vote = orNotFound(await loadTieVote(db, voteId))
  const ballot = orNotFound(vote.ballots.find(({ userId }) => userId === id))
  return { vote, ballot }
}
