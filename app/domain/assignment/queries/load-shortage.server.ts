import { and, count, desc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { isActiveAccount, isActiveAssignment } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { assignmentPlans, assignments, judges, reviews, users } from '#db/schema'

type StageRules = Pick<StageContext, 'stage' | 'policy'>

/**
 * How many submissions have fewer counting reviewers than the stage requires. A judge who cannot sign in counts only
 * for submitted reviews. Zero before the first assignment. `known` are the stage's submissions where the caller has
 * loaded them. @unguarded
 */
export async function loadShortage(
  db: Db,
  all: StageRules,
  known?: readonly Candidate[],
): Promise<{ short: number; reviewsEach: number }> {
  const reviewsEach = await loadReviewsEach(db, all)
  const { submissionId, stageId } = assignments
  const counting = and(
    eq(stageId, all.stage.id),
    isActiveAssignment,
    isNull(reviews.abstainedAt),
    isNull(reviews.setAsideAt),
    or(isNotNull(reviews.submittedAt), isActiveAccount),
  )
  const rows = await db
    .select({ submissionId, reviews: count() })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(counting)
    .groupBy(submissionId)
  if (rows.length === 0) return { short: 0, reviewsEach }
  const has = new Map(rows.map(row => [row.submissionId, Number(row.reviews)]))
  const candidates = known ?? (await loadCandidates(db, all.stage))
  const short = candidates.filter(each => (has.get(each.submissionId) ?? 0) < reviewsEach)
  return { short: short.length, reviewsEach }
}

/** The reviews that each submission needs: those of the plan that was last applied, else those of the stage's rules. */
async function loadReviewsEach(db: Db, { stage, policy }: StageRules): Promise<number> {
  const [last] = await db
    .select({ settings: assignmentPlans.settings })
    .from(assignmentPlans)
    .where(and(eq(assignmentPlans.stageId, stage.id), isNotNull(assignmentPlans.appliedAt)))
    .orderBy(desc(assignmentPlans.appliedAt))
    .limit(1)
  return Math.max(last?.settings.scope === 'csv' ? 0 : (last?.settings.reviewsEach ?? 0), policy.reviewsEach)
}
