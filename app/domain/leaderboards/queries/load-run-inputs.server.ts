import { and, asc, eq, isNull } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import type { Case } from '#app/domain/judging/queries/load-case.server'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-panel.server'
import type { Db } from '#db/client.server'
import type { JudgingPolicy, Rubric } from '#db/json'
import { assignments, conflicts, judgingChanges, overrides, prizes, reviews } from '#db/schema'
import { prizePlaces } from '../prize-places'
import type { Marks, Rules, RunInputs, Terms } from '../run'

/** The inputs of a ranking as they are now, each list ordered by id. Unguarded. */
export async function loadRunInputs(db: Db, all: Case): Promise<RunInputs> {
  const { challenge, stage, policy } = all
  const candidates = await loadCandidates(db, stage)
  const places = all.final ? await loadPrizePlaces(db, challenge.id) : null
  const counted = await loadReviews(db, { challengeId: challenge.id, stageId: stage.id, candidates })
  return {
    challengeId: challenge.id,
    stageId: stage.id,
    seed: `${challenge.id}:${stage.id}`,
    ...termsOf(stage.rubric, { policy, places }),
    earlier: await loadEarlier(db, stage.id, places),
    submissions: candidates
      .map(({ submissionId, entryId, versionId }) => ({ id: submissionId, entryId, versionId }))
      .sort(byId),
    reviews: counted.sort(byId),
  }
}

type Judged = { policy: JudgingPolicy; places: number | null }

/** `places` is the last stage's prizes; before it, those who go on are what places are worth. */
function termsOf({ criteria, quorum }: Rubric, { policy, places }: Judged): Terms {
  const { method, rounding, ties, tieEnd, marks, advance } = policy
  const rules: Rules = { method, rounding, ties, tieEnd, marks, prizes: places ?? advance ?? 0 }
  return {
    rules,
    quorum,
    criteria: criteria.map(({ id, weight, min, max, step, required }) => ({
      id,
      weight,
      min,
      max,
      step,
      required,
    })),
  }
}

async function loadPrizePlaces(db: Db, challengeId: string): Promise<number> {
  return prizePlaces(await db.select().from(prizes).where(eq(prizes.challengeId, challengeId)))
}

async function loadEarlier(db: Db, stageId: string, places: number | null): Promise<RunInputs['earlier']> {
  const changes = await db
    .select()
    .from(judgingChanges)
    .where(eq(judgingChanges.stageId, stageId))
    .orderBy(asc(judgingChanges.changedAt), asc(judgingChanges.id))
  return changes.map(({ id, before }) => ({
    id,
    ...termsOf(before.rubric, { policy: policyOf(before), places }),
  }))
}

type About = { challengeId: string; stageId: string; candidates: readonly Candidate[] }

/** Handed in and not set aside, by judges who have not stepped back and are not in conflict with the team. */
async function loadReviews(
  db: Db,
  { challengeId, stageId, candidates }: About,
): Promise<RunInputs['reviews']> {
  const teamOf = new Map(candidates.map(({ submissionId, teamId }) => [submissionId, teamId]))
  const barred = await loadBarred(db, challengeId)
  const rows = await loadAssignmentRows(db, stageId)
  const counted = rows.flatMap(({ review, submissionId, judgeId, recusedAt, withdrawnAt }) => {
    const teamId = teamOf.get(submissionId)
    const stands = review?.submittedAt && !review.setAsideAt && !recusedAt && !withdrawnAt
    if (!review || !stands || teamId === undefined || barred.has(`${judgeId}:${teamId}`)) return []
    return [{ review, submissionId, judgeId }]
  })
  const overridden = await loadOverridden(db, stageId)
  return counted.map(({ review, submissionId, judgeId }) => ({
    id: review.id,
    submissionId,
    judgeId,
    abstained: review.abstainedAt !== null,
    marks: review.marks,
    marksAfter: review.marksAfter,
    overridden: overridden.get(review.id) ?? {},
  }))
}

/** `judge:team` of every conflict that stands. */
async function loadBarred(db: Db, challengeId: string): Promise<Set<string>> {
  const rows = await db
    .select({ judgeId: conflicts.judgeId, teamId: conflicts.teamId })
    .from(conflicts)
    .where(and(eq(conflicts.challengeId, challengeId), isNull(conflicts.liftedAt)))
  return new Set(rows.map(({ judgeId, teamId }) => `${judgeId}:${teamId}`))
}

/** The override that stands of each criterion, the last one where there are several, by review. */
async function loadOverridden(db: Db, stageId: string): Promise<Map<string, Marks>> {
  const { reviewId, criterionId, mark } = overrides
  const rows = await db
    .select({ reviewId, criterionId, mark })
    .from(overrides)
    .innerJoin(reviews, eq(reviews.id, overrides.reviewId))
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(and(eq(assignments.stageId, stageId), isNull(overrides.withdrawnAt)))
    .orderBy(asc(overrides.at), asc(overrides.id))
  const byReview = new Map<string, Marks>()
  for (const { reviewId, criterionId, mark } of rows)
    byReview.set(reviewId, { ...byReview.get(reviewId), [criterionId]: mark })
  return byReview
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
