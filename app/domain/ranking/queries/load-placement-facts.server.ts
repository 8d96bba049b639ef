import { and, asc, eq } from 'drizzle-orm'
import { isConflictKind } from '#app/domain/conflicts/conflict-kinds'
import type { Db } from '#db/client.server'
import { assignments, conflicts, judges, ledgerEntries, overrides, reviews, reviewVersions } from '#db/schema'

export type AssignedReviews = Awaited<ReturnType<typeof loadAssignedReviews>>

/** Every judge who was ever assigned the submission, with their review. @unguarded */
export async function loadAssignedReviews(db: Db, submissionId: string) {
  return db
    .select({
      assignmentId: assignments.id,
      judgeId: assignments.judgeId,
      userId: judges.userId,
      recusedAt: assignments.recusedAt,
      recusalReason: assignments.recusalReason,
      withdrawnAt: assignments.withdrawnAt,
      review: reviews,
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(eq(assignments.submissionId, submissionId))
    .orderBy(asc(assignments.assignedAt), asc(assignments.id))
}

/** Every override by host or chair, withdrawn ones included. @unguarded */
export async function loadSubmissionOverrides(db: Db, submissionId: string) {
  return db
    .select({
      id: overrides.id,
      criterionId: overrides.criterionId,
      mark: overrides.mark,
      reason: overrides.reason,
      at: overrides.at,
      by: overrides.by,
      withdrawnAt: overrides.withdrawnAt,
      judgeUserId: judges.userId,
    })
    .from(overrides)
    .innerJoin(reviews, eq(reviews.id, overrides.reviewId))
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .where(eq(assignments.submissionId, submissionId))
    .orderBy(asc(overrides.at), asc(overrides.id))
}

type TeamView = { challengeId: string; teamId: string; named: boolean }

const unnamed = { evidence: '', liftReason: null }

/** Conflicts of judges with its team, lifted ones included; their texts may name the team. @unguarded */
export async function loadConflictsWithTeam(db: Db, { challengeId, teamId, named }: TeamView) {
  const rows = await db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.challengeId, challengeId), eq(conflicts.teamId, teamId)))
    .orderBy(asc(conflicts.since), asc(conflicts.id))
  return rows.flatMap(({ id, kind, evidence, since, liftedAt, liftReason }) =>
    isConflictKind(kind)
      ? [{ id, kind, since, liftedAt, ...(named ? { evidence, liftReason } : unnamed) }]
      : [],
  )
}

/** The history of its reviews, oldest first. @unguarded */
export async function loadHistory(db: Db, submissionId: string) {
  return db
    .select({
      id: reviewVersions.id,
      kind: reviewVersions.kind,
      at: reviewVersions.at,
      reason: reviewVersions.reason,
    })
    .from(reviewVersions)
    .innerJoin(reviews, eq(reviews.id, reviewVersions.reviewId))
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .where(eq(assignments.submissionId, submissionId))
    .orderBy(asc(reviewVersions.at), asc(reviewVersions.id))
}

type InLedger = {
  challengeId: string
  assigned: AssignedReviews
  candidate: { submissionId: string; entryId: string }
}

/** The ledger entries that name it, its team's entry, or a review or assignment of it. @unguarded */
export async function loadLedger(db: Db, { challengeId, assigned, candidate }: InLedger) {
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, challengeId))
    .orderBy(asc(ledgerEntries.seq))
  const ids = new Set([
    candidate.submissionId,
    candidate.entryId,
    ...assigned.flatMap(({ assignmentId, review }) => (review ? [assignmentId, review.id] : [assignmentId])),
  ])
  return rows
    .filter(({ payload }) =>
      Object.values(payload).some(value => typeof value === 'string' && ids.has(value)),
    )
    .map(({ seq, at, kind }) => ({ seq, at, kind }))
}
