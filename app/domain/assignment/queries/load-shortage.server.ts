import { and, asc, count, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { type Candidate, loadCandidatesOf } from '#app/domain/judging/queries/load-candidates.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { isActiveAccount, isActiveAssignment } from '#app/domain/shared/active.server'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { assignmentPlans, assignments, judges, reviews, users } from '#db/schema'

type StageRules = {
  stage: Pick<StageContext['stage'], 'id' | 'closesAt' | 'rubric'>
  policy: Pick<StageContext['policy'], 'reviewsEach'>
}
type Shortage = { short: number; reviewsEach: number }

/**
 * How many submissions have fewer counting reviewers than the stage requires. A judge who cannot sign in counts only
 * for submitted reviews. Zero before the first assignment. `known` are the stage's submissions where the caller has
 * loaded them. @unguarded
 */
export async function loadShortage(db: Db, all: StageRules, known?: readonly Candidate[]): Promise<Shortage> {
  const { id } = all.stage
  const shortages = await loadShortages(db, [all], known && new Map([[id, known]]))
  return shortages.get(id) ?? { short: 0, reviewsEach: leastReviews(all) }
}

/** The same for several stages, by stage. @unguarded */
export async function loadShortages(
  db: Db,
  all: readonly StageRules[],
  known?: ReadonlyMap<string, readonly Candidate[]>,
): Promise<Map<string, Shortage>> {
  const stageIds = all.map(({ stage }) => stage.id)
  const planned = await loadPlanned(db, stageIds)
  const counts = groupBy(await countReviewers(db, stageIds), row => row.stageId)
  const begun = all.map(({ stage }) => stage).filter(({ id }) => counts.has(id))
  const candidates = known ?? (await loadCandidatesOf(db, begun))
  return new Map(
    all.map(rules => {
      const { id } = rules.stage
      const reviewsEach = Math.max(planned.get(id) ?? 0, leastReviews(rules))
      const own = counts.get(id)
      if (!own) return [id, { short: 0, reviewsEach }]
      const has = new Map(own.map(row => [row.submissionId, Number(row.reviews)]))
      const short = (candidates.get(id) ?? []).filter(each => (has.get(each.submissionId) ?? 0) < reviewsEach)
      return [id, { short: short.length, reviewsEach }]
    }),
  )
}

/** As many reviews as the rules promise, and never fewer than a score needs. */
function leastReviews({ stage, policy }: StageRules): number {
  return Math.max(policy.reviewsEach, stage.rubric.quorum)
}

/** The counting reviewers of each submission that has any. */
function countReviewers(db: Db, stageIds: string[]) {
  const { submissionId, stageId } = assignments
  const counting = and(
    inArray(stageId, stageIds),
    isActiveAssignment,
    isNull(reviews.abstainedAt),
    isNull(reviews.setAsideAt),
    or(isNotNull(reviews.submittedAt), isActiveAccount),
  )
  return db
    .select({ stageId, submissionId, reviews: count() })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(counting)
    .groupBy(stageId, submissionId)
}

/** The reviews that each submission needs by the plan that was last applied; its rules say how many at least. */
async function loadPlanned(db: Db, stageIds: string[]): Promise<Map<string, number>> {
  const { stageId, settings, appliedAt } = assignmentPlans
  const rows = await db
    .select({ stageId, settings })
    .from(assignmentPlans)
    .where(and(inArray(stageId, stageIds), isNotNull(appliedAt)))
    .orderBy(asc(appliedAt))
  return new Map(
    rows.map(({ stageId, settings }) => [stageId, settings.scope === 'csv' ? 0 : settings.reviewsEach]),
  )
}
