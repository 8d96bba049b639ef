import { and, eq } from 'drizzle-orm'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { termsOf } from '#app/domain/judging/queries/load-stage-context.server'
import { loadJudgingWindow } from '#app/domain/panels/queries/load-judging-window.server'
import { isActiveConflict } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadEntryStanding } from '#app/domain/submissions/standing.server'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import {
  assignments,
  challenges,
  conflicts,
  entries,
  judges,
  results,
  reviews,
  stageDecisions,
  stages,
  submissions,
} from '#db/schema'

/** One assignment with the facts for its rules and the disclosure rules, for any actor. @unguarded */
export async function loadAssignment(db: Db, ctx: Ctx, assignmentId: string) {
  const person = signedIn(ctx)
  const row = orNotFound(await loadRow(db, assignmentId))
  const { assignment, judge, stage, challenge, review, teamId } = row
  const { policy, times, decided } = termsOf(row)
  const { id: challengeId } = challenge
  const { submissionId } = assignment
  const standing = await loadEntryStanding(db, ctx, { challengeId, teamId, submissionId })
  const [candidate] = await loadCandidates(db, stage, [submissionId])
  const facts = {
    cancelled: challenge.state === 'cancelled',
    recused: assignment.recusedAt !== null,
    withdrawn: assignment.withdrawnAt !== null,
    removed: judge.removedAt !== null,
    conflicted: row.conflictId !== null,
    submitted: review?.submittedAt != null,
    abstained: review?.abstainedAt != null,
    setAside: review?.setAsideAt != null,
    decided,
    ...(await loadJudgingWindow(db, stage, judge)),
    now: ctx.now,
  }
  const own = judge.userId === person.id
  return { ...row, own, policy, times, standing, candidate: candidate ?? null, facts }
}

export type LoadedAssignment = Awaited<ReturnType<typeof loadAssignment>>

/** One submission and the actor's roles for it. */
export type SubmissionSubject = Pick<
  LoadedAssignment,
  'standing' | 'times' | 'policy' | 'stage' | 'teamId' | 'candidate'
> & { facts: { now: Date } }

/** Whether the actor may see this disclosure of the submission. */
export function sees({ standing, times, policy, facts }: SubmissionSubject, facet: Disclosure): boolean {
  return maySee({ facet, standing, times, policy, now: facts.now }).ok
}

async function loadRow(db: Db, assignmentId: string) {
  const conflict = and(
    eq(conflicts.judgeId, assignments.judgeId),
    eq(conflicts.teamId, entries.teamId),
    isActiveConflict,
  )
  const [row] = await db
    .select({
      assignment: assignments,
      judge: judges,
      stage: stages,
      challenge: challenges,
      review: reviews,
      teamId: entries.teamId,
      /** of one of the conflicts of the assigned judge with the team, whoever the actor is */
      conflictId: conflicts.id,
      result: { publishAt: results.publishAt },
      advance: { releaseAt: stageDecisions.releaseAt },
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(stages, eq(stages.id, assignments.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .leftJoin(conflicts, conflict)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .leftJoin(stageDecisions, eq(stageDecisions.stageId, stages.id))
    .where(eq(assignments.id, assignmentId))
  return row
}
