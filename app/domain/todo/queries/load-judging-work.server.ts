import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { loadShortages } from '#app/domain/assignment/queries/load-shortage.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { loadCandidatesOf } from '#app/domain/judging/queries/load-candidates.server'
import { judgingWindow } from '#app/domain/panels/panels'
import { loadPanelsOf } from '#app/domain/panels/queries/load-panels.server'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { assignmentPlans, assignments, judges, reviews, stageDecisions, stages } from '#db/schema'
import type { ManagedStage } from '../managed-items'

/** The stages of each challenge with their assignments, reviews and shortages. @unguarded the caller runs them. */
export async function loadJudgingWork(
  db: Db,
  { now }: Ctx,
  challengeIds: readonly string[],
): Promise<(challengeId: string) => ManagedStage[]> {
  const its = await loadStages(db, challengeIds)
  const judged = its.filter(({ stage, decision }) => isJudged(stage, decision, now)).map(({ stage }) => stage)
  const ids = judged.map(({ id }) => id)
  const plans = await loadOpenPlans(db, ids)
  const candidates = await loadCandidatesOf(db, judged)
  const shortages = await loadShortages(
    db,
    judged.map(stage => ({ stage, policy: policyOf(stage) })),
    candidates,
  )
  const workOf = groupBy(await loadWork(db, ids), row => row.stageId)
  const panels = await loadPanelsOf(db, ids)
  const byChallenge = groupBy(its, ({ stage }) => stage.challengeId)
  return challengeId => {
    const own = byChallenge.get(challengeId) ?? []
    return own.map(({ stage, decision }) => {
      const { id, name, opensAt, closesAt, judgingEndsAt } = stage
      return {
        ...{ id, opensAt, closesAt, judgingEndsAt, decision, byMetric: stage.metric !== null },
        name: own.length > 1 ? name : null,
        submissions: candidates.get(id)?.length ?? 0,
        short: shortages.get(id)?.short ?? 0,
        planId: plans.get(id) ?? null,
        work: (workOf.get(id) ?? []).map(({ judgeId, panelId, assigned, done }) => ({
          judgeId,
          ...judgingWindow(stage, { panelId }, panels.get(id) ?? []),
          ...{ assigned: Number(assigned), done: Number(done) },
        })),
      }
    })
  }
}

type Closing = { closesAt: Date | null }

/** Entries are closed and the outcome has no time yet. */
function isJudged({ closesAt }: Closing, decision: { releaseAt: Date | null } | null, now: Date): boolean {
  return closesAt !== null && closesAt <= now && !decision?.releaseAt
}

function loadStages(db: Db, challengeIds: readonly string[]) {
  const { id, challengeId, name, opensAt, closesAt, judgingEndsAt, judging, rubric, metric } = stages
  return db
    .select({
      stage: { id, challengeId, name, opensAt, closesAt, judgingEndsAt, judging, rubric, metric },
      decision: { releaseAt: stageDecisions.releaseAt },
    })
    .from(stages)
    .leftJoin(stageDecisions, eq(stageDecisions.stageId, id))
    .where(inArray(challengeId, [...challengeIds]))
    .orderBy(asc(challengeId), asc(stages.position))
}

/** The newest proposal of each stage that is neither applied nor discarded. */
async function loadOpenPlans(db: Db, stageIds: string[]): Promise<Map<string, string>> {
  const { id, stageId, createdAt, appliedAt, droppedAt } = assignmentPlans
  const rows = await db
    .select({ id, stageId })
    .from(assignmentPlans)
    .where(and(inArray(stageId, stageIds), isNull(appliedAt), isNull(droppedAt)))
    .orderBy(asc(createdAt))
  return new Map(rows.map(row => [row.stageId, row.id]))
}

function loadWork(db: Db, stageIds: string[]) {
  const { stageId, judgeId } = assignments
  return db
    .select({
      ...{ stageId, judgeId, panelId: judges.panelId },
      ...{ assigned: count(), done: count(reviews.submittedAt) },
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(inArray(stageId, stageIds), isActiveAssignment))
    .groupBy(stageId, judgeId, judges.panelId)
}
