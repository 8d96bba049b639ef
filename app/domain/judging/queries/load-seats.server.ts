import { and, eq, inArray } from 'drizzle-orm'
import { activeAccount, meets } from '#app/domain/shared/active'
import { isSeated } from '#app/domain/shared/active.server'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews, users } from '#db/schema'

/** The seated judges of a challenge, by id; `active`: those who can sign in and can be assigned. @unguarded */
export async function loadSeats(db: Db, challengeId: string) {
  const rows = await db
    .select({
      judgeId: judges.id,
      role: judges.role,
      panelId: judges.panelId,
      userId: users.id,
      name: users.name,
      emailKey: users.emailKey,
      organisation: users.organisation,
      suspendedAt: users.suspendedAt,
      closedAt: users.closedAt,
    })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, challengeId), isSeated))
    .orderBy(judges.id)
  return rows.map(({ suspendedAt, closedAt, ...seat }) => ({
    ...seat,
    active: meets(activeAccount, { suspendedAt, closedAt }),
  }))
}

export type Seat = Awaited<ReturnType<typeof loadSeats>>[number]

/**
 * Every assignment ever made in a stage, with its review, or only those of the requested submissions; ordered by id.
 * @unguarded
 */
export async function loadAssignmentRows(db: Db, stageId: string, only?: readonly string[]) {
  return db
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      submissionId: assignments.submissionId,
      source: assignments.source,
      recusedAt: assignments.recusedAt,
      recusalReason: assignments.recusalReason,
      withdrawnAt: assignments.withdrawnAt,
      review: reviews,
    })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        eq(assignments.stageId, stageId),
        only === undefined ? undefined : inArray(assignments.submissionId, [...only]),
      ),
    )
    .orderBy(assignments.id)
}

/** Judges per batch: a judge may have hundreds of assignments. */
export const judgesPerBatch = 20

/**
 * Every assignment ever made in a stage with its review's marks and without its texts: tens of thousands of rows, read
 * for a few judges at a time, yielding to the event loop in between; ordered by id. @unguarded
 */
export async function loadMarkedRows(db: Db, stageId: string): Promise<MarkedRow[]> {
  const seats = await db
    .selectDistinct({ judgeId: assignments.judgeId })
    .from(assignments)
    .where(eq(assignments.stageId, stageId))
  const judgeIds = seats.map(each => each.judgeId).sort()
  const rows: MarkedRow[] = []
  for await (const batch of batchesOf(judgeIds, judgesPerBatch))
    rows.push(...(await loadMarksOf(db, stageId, batch)))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function loadMarksOf(db: Db, stageId: string, judgeIds: string[]) {
  const { id, submittedAt, abstainedAt, setAsideAt, marks, marksAfter } = reviews
  return db
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      submissionId: assignments.submissionId,
      recusedAt: assignments.recusedAt,
      withdrawnAt: assignments.withdrawnAt,
      review: { id, submittedAt, abstainedAt, setAsideAt, marks, marksAfter },
    })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, stageId), inArray(assignments.judgeId, judgeIds)))
}

export type MarkedRow = Awaited<ReturnType<typeof loadMarksOf>>[number]
