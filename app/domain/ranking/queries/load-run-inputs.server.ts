import { and, asc, eq, inArray } from 'drizzle-orm'
import { loadMetricRun } from '#app/domain/attempts/queries/load-metric-run.server'
import type { Rubric } from '#app/domain/challenges/content'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { loadConflictsOfJudges } from '#app/domain/conflicts/queries/load-stored-conflicts.server'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadMarkedRows, loadSeats } from '#app/domain/judging/queries/load-seats.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadStagePanels } from '#app/domain/panels/queries/load-panels.server'
import { activeConflict, meets, reviewCounts } from '#app/domain/shared/active'
import { isActiveOverride } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { assignments, judgingChanges, overrides, prizes, publicVotes, reviews } from '#db/schema'
import { prizePlaces } from '../prize-places'
import type { Marks, Rules, RunInputs, Terms } from '../run'
import { loadCountedVotes } from './load-tie-votes.server'

/** The current inputs of a ranking, each list ordered by id. @unguarded */
export async function loadRunInputs(db: Db, all: StageContext): Promise<RunInputs> {
  const { challenge, stage, policy } = all
  const candidates = await loadCandidates(db, stage)
  const places = all.final ? await loadPrizePlaces(db, challenge.id) : null
  const counted = await loadReviews(db, stage.id, candidates)
  const metric = await loadMetricRun(
    db,
    stage,
    candidates.map(({ submissionId }) => submissionId),
  )
  // a metric scores alone
  const mixed = metric ? null : await loadMixed(db, all, counted)
  const tieVotes = await loadCountedVotes(db, stage.id)
  return {
    challengeId: challenge.id,
    stageId: stage.id,
    seed: `${challenge.id}:${stage.id}`,
    ...termsOf(stage.rubric, { policy, places, mixed: mixed !== null }),
    earlier: await loadEarlier(db, stage.id, { places, mixed: mixed !== null }),
    submissions: candidates
      .map(({ submissionId, entryId, versionId }) => ({ id: submissionId, entryId, versionId }))
      .sort(byId),
    reviews: counted.sort(byId),
    mixed,
    // absent where judges score, so that the hash of older inputs does not change
    ...(metric ? { metric } : {}),
    // absent where there was no vote, so that the hash of older inputs does not change
    ...(tieVotes.length > 0 ? { tieVotes } : {}),
  }
}

type Judged = { policy: JudgingPolicy; places: number | null; mixed: boolean }

/** `places` counts the prizes in the last stage, and the entries that advance in earlier ones. */
function termsOf({ criteria, quorum }: Rubric, { policy, places, mixed }: Judged): Terms {
  const { ties, tieEnd, marks, advance } = policy
  // panels are summed by their means; no other method is possible
  const method = mixed ? ({ kind: 'mean' } as const) : policy.method
  const rounding = mixed ? 'none' : policy.rounding
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

async function loadEarlier(
  db: Db,
  stageId: string,
  judged: Omit<Judged, 'policy'>,
): Promise<RunInputs['earlier']> {
  const changes = await db
    .select()
    .from(judgingChanges)
    .where(eq(judgingChanges.stageId, stageId))
    .orderBy(asc(judgingChanges.changedAt), asc(judgingChanges.id))
  return changes.map(({ id, before }) => ({
    id,
    ...termsOf(before.rubric, { policy: policyOf(before), ...judged }),
  }))
}

/** The panels of the stage with their reviews and votes; public votes never count for advancement. */
async function loadMixed(
  db: Db,
  { stage, challenge, final }: StageContext,
  reviews: RunInputs['reviews'],
): Promise<RunInputs['mixed']> {
  const all = await loadStagePanels(db, stage.id)
  const counting = all.filter(({ kind }) => final || kind === 'jury')
  if (counting.length === 0) return null
  const ids = counting.map(({ id }) => id)
  const votes = await db.select().from(publicVotes).where(inArray(publicVotes.panelId, ids))
  const seats = await loadSeats(db, challenge.id)
  const judged = new Set((await loadCandidates(db, stage)).map(each => each.submissionId))
  const spoke = new Set(reviews.map(({ judgeId }) => judgeId))
  return {
    panels: counting.map(({ id, kind, max }) => ({ id, kind, max })),
    seats: seats.flatMap(({ judgeId, panelId }) =>
      panelId && ids.includes(panelId) && spoke.has(judgeId) ? [{ judgeId, panelId }] : [],
    ),
    votes: votes
      .filter(({ submissionId }) => judged.has(submissionId))
      .map(({ id, panelId, submissionId, points }) => ({ id, panelId, submissionId, points }))
      .sort(byId),
  }
}

/** Reviews that are submitted and not set aside, by judges who are not recused and have no conflict with the team. */
async function loadReviews(
  db: Db,
  stageId: string,
  candidates: readonly Candidate[],
): Promise<RunInputs['reviews']> {
  const teamOf = new Map(candidates.map(({ submissionId, teamId }) => [submissionId, teamId]))
  const rows = await loadMarkedRows(db, stageId)
  const barred = await loadBarred(db, [...new Set(rows.map(row => row.judgeId))])
  const counted = rows.flatMap(({ review, submissionId, judgeId, ...assignment }) => {
    const teamId = teamOf.get(submissionId)
    const inConflict = barred.has(`${judgeId}:${teamId}`)
    if (!review || teamId === undefined || !reviewCounts({ assignment, review, inConflict })) return []
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

/** `judge:team` of every active conflict of these judges. */
async function loadBarred(db: Db, judgeIds: readonly string[]): Promise<Set<string>> {
  const storedConflicts = await loadConflictsOfJudges(db, judgeIds)
  return new Set(
    storedConflicts
      .filter(each => meets(activeConflict, each))
      .map(({ judgeId, teamId }) => `${judgeId}:${teamId}`),
  )
}

/** The active override of each criterion, the last one where there are several, by review. */
async function loadOverridden(db: Db, stageId: string): Promise<Map<string, Marks>> {
  const { reviewId, criterionId, mark } = overrides
  const rows = await db
    .select({ reviewId, criterionId, mark })
    .from(overrides)
    .innerJoin(reviews, eq(reviews.id, overrides.reviewId))
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(and(eq(assignments.stageId, stageId), isActiveOverride))
    .orderBy(asc(overrides.at), asc(overrides.id))
  const byReview = new Map<string, Marks>()
  for (const { reviewId, criterionId, mark } of rows)
    byReview.set(reviewId, { ...byReview.get(reviewId), [criterionId]: mark })
  return byReview
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
