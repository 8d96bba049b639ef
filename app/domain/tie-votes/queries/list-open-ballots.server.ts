import { and, asc, eq } from 'drizzle-orm'
import { loadTieVotesById } from '#app/domain/ranking/queries/load-tie-votes.server'
import { isOpenTieVote, isSeated } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { challenges, judges, stages, tieBallots, tieVotes } from '#db/schema'

/** The open votes in which the actor may vote, and whether they have voted, the earliest closing first. */
export async function listOpenBallots(ctx: Ctx) {
  const { id } = signedIn(ctx)
  const open = and(eq(judges.userId, id), isSeated, isOpenTieVote(ctx.now))
  const { title, timeZone } = challenges
  const rows = await ctx.db
    .select({ voteId: tieVotes.id, closesAt: tieVotes.closesAt, title, timeZone, castAt: tieBallots.castAt })
    .from(tieBallots)
    .innerJoin(judges, eq(judges.id, tieBallots.judgeId))
    .innerJoin(tieVotes, eq(tieVotes.id, tieBallots.voteId))
    .innerJoin(stages, eq(stages.id, tieVotes.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(open)
    .orderBy(asc(tieVotes.closesAt), asc(tieVotes.id))
  const votes = await loadTieVotesById(
    ctx.db,
    rows.map(({ voteId }) => voteId),
  )
  return rows.flatMap(({ castAt, ...row }) => {
    const vote = votes.get(row.voteId)
    // who came into conflict with one of the teams votes no more
    if (!vote?.ballots.some(({ userId }) => userId === id)) return []
    return [{ ...row, count: vote.submissionIds.length, cast: castAt !== null }]
  })
}
