import { and, eq, ne } from 'drizzle-orm'
import type { Marks } from '#app/domain/challenges/content'
import { loadWho } from '#app/domain/judging/queries/load-who.server'
import type { CriterionComments } from '#app/domain/judging/review-history'
import type { Who } from '#app/domain/judging/who'
import { reviewCounts } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { scoreReview } from '#app/domain/statistics/score'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews } from '#db/schema'
import { type LoadedAssignment, sees } from './load-assignment.server'

export type OthersReview = {
  who: Who
  abstained: boolean
  percent: number | null
  marks: Marks
  /** marks changed after discussion, beside the first ones */
  after: Marks | null
  comments: CriterionComments
  commentToTeam: string
  commentToJury: string
}

/** The other judges' submitted reviews that count, where the rules let this judge read them; else null. */
export async function loadOthersReviews(
  db: Db,
  ctx: Ctx,
  own: LoadedAssignment,
): Promise<OthersReview[] | null> {
  if (!sees(own, 'review.others')) return null
  const rows = await loadRows(db, own)
  const who = await loadWho(db, ctx, {
    challengeId: own.challenge.id,
    submissionId: own.assignment.submissionId,
    named: sees(own, 'judge.names'),
    userIds: rows.map(row => row.userId),
  })
  return rows.map(({ userId, review }) => viewOf(review, who(userId), own)).sort(byNumber)
}

function viewOf(review: typeof reviews.$inferSelect, who: Who, { stage }: LoadedAssignment): OthersReview {
  // an abstaining judge's earlier draft was never submitted
  const silent = { marks: {}, comments: {}, commentToTeam: '', commentToJury: '' }
  const { abstainedAt, marksAfter } = review
  const score = scoreReview(stage.rubric.criteria, review.marks)
  return {
    who,
    abstained: abstainedAt !== null,
    percent: score.status === 'complete' ? score.percent : null,
    after: marksAfter,
    ...(abstainedAt ? silent : writtenIn(review)),
  }
}

function writtenIn({ marks, comments, commentToTeam, commentToJury }: typeof reviews.$inferSelect) {
  return { marks, comments: comments ?? {}, commentToTeam, commentToJury }
}

function byNumber(one: OthersReview, other: OthersReview): number {
  const place = ({ who }: OthersReview) => (who.kind === 'judge' ? who.number : 0)
  return place(one) - place(other)
}

async function loadRows(db: Db, { assignment, teamId }: LoadedAssignment) {
  const counting = and(
    eq(assignments.submissionId, assignment.submissionId),
    ne(assignments.id, assignment.id),
    reviewCounts(teamId),
  )
  const rows = await db
    .select({ userId: judges.userId, review: reviews })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(counting)
  return rows.flatMap(({ userId, review }) => (userId ? [{ userId, review }] : []))
}
