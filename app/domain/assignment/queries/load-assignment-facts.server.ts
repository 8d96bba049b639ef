import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { FormField } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { loadConflictsOfJudges } from '#app/domain/conflicts/queries/load-stored-conflicts.server'
import { type Candidate, loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { judgesPerBatch } from '#app/domain/judging/queries/load-seats.server'
import { activeAccount, meets, seated } from '#app/domain/shared/active'
import { textOf } from '#app/domain/submissions/answers'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews, submissionVersions, users } from '#db/schema'
import type { AssignmentFacts } from '../assignment-facts'
import { gatherFacts } from '../gather-assignment-facts'

type FactsQuery = {
  challenge: { id: string }
  stage: { id: string; closesAt: Date | null; form: FormField[] }
  policy: JudgingPolicy
}

export type JudgeShown = { id: string; name: string; email: string; userId: string; chair: boolean }

/** The input of a plan for a stage, with the names that belong to it. @unguarded */
export async function loadAssignmentFacts(
  db: Db,
  { challenge, stage, policy }: FactsQuery,
): Promise<{ facts: AssignmentFacts; candidates: Candidate[]; judges: JudgeShown[] }> {
  const panel = await loadJuryFacts(db, challenge.id)
  const candidates = await loadCandidates(db, stage)
  await yieldToEventLoop()
  const judgeIds = panel.map(({ judge }) => judge.id)
  const gone = new Set(panel.filter(({ active }) => !active).map(({ judge }) => judge.id))
  // a judge who cannot sign in will not submit what is open
  const rows = (await loadRows(db, stage.id, judgeIds)).filter(
    row => !gone.has(row.judgeId) || row.review?.submittedAt,
  )
  const conflicts = await loadConflictsOfJudges(db, judgeIds)
  const topics = await loadTopics(db, topicQuestion({ stage, policy }), candidates)
  const facts = gatherFacts({
    judges: panel.map(({ judge, active }) => ({
      id: judge.id,
      topics: judge.expertise,
      maxLoad: judge.maxLoad,
      seated: meets(seated, judge) && active,
    })),
    candidates: candidates.map(each => ({ ...each, topic: topics.get(each.versionId) ?? null })),
    conflicts,
    rows,
  })
  await yieldToEventLoop()
  return {
    facts,
    candidates,
    judges: panel.map(({ judge, userId, name }) => ({
      id: judge.id,
      name,
      email: judge.email,
      userId,
      chair: judge.role === 'chair',
    })),
  }
}

/** The form question whose answer is the topic, where the stage names one that exists. */
export function topicQuestion({ stage, policy }: Pick<FactsQuery, 'stage' | 'policy'>): FormField | null {
  return stage.form.find(({ id, kind }) => id === policy.topicField && kind === 'choice') ?? null
}

/** Current and former judges of the jury; members of other panels have their own work. */
async function loadJuryFacts(db: Db, challengeId: string) {
  const { id: userId, name, suspendedAt, closedAt } = users
  const rows = await db
    .select({ judge: judges, userId, name, suspendedAt, closedAt })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, challengeId), isNotNull(judges.acceptedAt), isNull(judges.panelId)))
    .orderBy(asc(judges.id))
  return rows.map(({ judge, userId, name, ...account }) => ({
    judge,
    userId,
    name,
    active: meets(activeAccount, account),
  }))
}

/** Every assignment that these judges have ever had in the stage, read for a few judges at a time. */
async function loadRows(db: Db, stageId: string, judgeIds: readonly string[]) {
  const rows: Awaited<ReturnType<typeof loadRowsOf>> = []
  for await (const batch of batchesOf(judgeIds, judgesPerBatch))
    rows.push(...(await loadRowsOf(db, stageId, batch)))
  return rows
}

async function loadRowsOf(db: Db, stageId: string, judgeIds: string[]) {
  const rows = await db
    .select({
      judgeId: assignments.judgeId,
      submissionId: assignments.submissionId,
      recusedAt: assignments.recusedAt,
      recusalReason: assignments.recusalReason,
      withdrawnAt: assignments.withdrawnAt,
      reviewId: reviews.id,
      submittedAt: reviews.submittedAt,
      abstainedAt: reviews.abstainedAt,
      setAsideAt: reviews.setAsideAt,
    })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, stageId), inArray(assignments.judgeId, judgeIds)))
  return rows.map(({ reviewId, submittedAt, abstainedAt, setAsideAt, ...row }) => ({
    ...row,
    review: reviewId === null ? null : { submittedAt, abstainedAt, setAsideAt },
  }))
}

/**
 * The option chosen in each version. Answers can be long, so they are read in batches, yielding to the event loop in
 * between.
 */
async function loadTopics(
  db: Db,
  question: FormField | null,
  candidates: readonly Candidate[],
): Promise<Map<string, string>> {
  const topics = new Map<string, string>()
  if (!question) return topics
  for await (const batch of batchesOf(candidates)) {
    const ids = batch.map(each => each.versionId)
    const rows = await db
      .select({ id: submissionVersions.id, answers: submissionVersions.answers })
      .from(submissionVersions)
      .where(inArray(submissionVersions.id, ids))
    for (const { id, answers } of rows) {
      const chosen = textOf(answers, question.id)
      if (chosen !== '') topics.set(id, chosen)
    }
  }
  return topics
}
