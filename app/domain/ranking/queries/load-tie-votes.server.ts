import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { isActiveConflict } from '#app/domain/shared/active.server'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { assignments, conflicts, entries, judges, submissions, tieBallots, tieVotes } from '#db/schema'
import { type TieVote, tallyOf } from '../tie-votes'

/** Every vote on a tie of a stage, oldest first, with the ballots of the judges who may still vote. @unguarded */
export async function loadTieVotes(db: Db, stageId: string) {
  const votes = await db
    .select()
    .from(tieVotes)
    .where(eq(tieVotes.stageId, stageId))
    .orderBy(asc(tieVotes.openedAt), asc(tieVotes.id))
  return withBallots(db, votes)
}

/** The same for one vote; null where there is none. @unguarded */
export async function loadTieVote(db: Db, voteId: string): Promise<StoredVote | null> {
  return (await loadTieVotesById(db, [voteId])).get(voteId) ?? null
}

/** The same of several votes, by id. @unguarded */
export async function loadTieVotesById(db: Db, ids: readonly string[]): Promise<Map<string, StoredVote>> {
  const rows = await db
    .select()
    .from(tieVotes)
    .where(inArray(tieVotes.id, [...ids]))
  return new Map((await withBallots(db, rows)).map(vote => [vote.id, vote]))
}

export type StoredVote = Awaited<ReturnType<typeof loadTieVotes>>[number]

/** The closed votes as the ranking counts them, in the order of their closing. @unguarded */
export async function loadCountedVotes(db: Db, stageId: string): Promise<TieVote[]> {
  const votes = await loadTieVotes(db, stageId)
  return votes
    .flatMap(vote => (vote.closedAt && !vote.cancelledAt ? [{ ...vote, closedAt: vote.closedAt }] : []))
    .sort((a, b) => a.closedAt.getTime() - b.closedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(tallyOf)
}

async function withBallots(db: Db, votes: (typeof tieVotes.$inferSelect)[]) {
  if (votes.length === 0) return []
  const ids = votes.map(({ id }) => id)
  const rows = await db
    .select({ ballot: tieBallots, removedAt: judges.removedAt, userId: judges.userId })
    .from(tieBallots)
    .innerJoin(judges, eq(judges.id, tieBallots.judgeId))
    .where(inArray(tieBallots.voteId, ids))
    .orderBy(asc(tieBallots.id))
  const judgeIds = [...new Set(rows.map(({ ballot }) => ballot.judgeId))]
  const submissionIds = [...new Set(votes.flatMap(vote => vote.submissionIds))]
  const isBarred = await loadBarred(db, { judgeIds, submissionIds })
  const byVote = groupBy(rows, ({ ballot }) => ballot.voteId)
  return votes.map(vote => ({
    ...vote,
    ballots: (byVote.get(vote.id) ?? []).flatMap(({ ballot, removedAt, userId }) => {
      // a ballot stays when its judge leaves the jury after the count; before it, it is dropped
      const left = removedAt !== null && (vote.closedAt === null || removedAt <= vote.closedAt)
      return left || isBarred(ballot.judgeId, vote.submissionIds) ? [] : [{ ...ballot, userId }]
    }),
  }))
}

type Pairs = { judgeIds: readonly string[]; submissionIds: readonly string[] }

/** Whether a judge is in conflict with the team of one of the submissions, or was recused from one. @unguarded */
export async function loadBarred(
  db: Db,
  { judgeIds, submissionIds }: Pairs,
): Promise<(judgeId: string, among: readonly string[]) => boolean> {
  const among = inArray(submissions.id, [...submissionIds])
  const inConflict = await db
    .select({ judgeId: conflicts.judgeId, submissionId: submissions.id })
    .from(conflicts)
    .innerJoin(entries, eq(entries.teamId, conflicts.teamId))
    .innerJoin(submissions, eq(submissions.entryId, entries.id))
    .where(and(among, inArray(conflicts.judgeId, [...judgeIds]), isActiveConflict))
  const { judgeId, submissionId } = assignments
  const recused = await db
    .select({ judgeId, submissionId })
    .from(assignments)
    .where(and(inArray(submissionId, [...submissionIds]), isNotNull(assignments.recusedAt)))
  const pairs = new Set([...inConflict, ...recused].map(each => `${each.judgeId} ${each.submissionId}`))
  return (judge, ids) => ids.some(id => pairs.has(`${judge} ${id}`))
}
