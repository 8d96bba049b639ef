import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews, users } from '#db/schema'

/** The seated judges of a challenge, by id. Unguarded. */
export async function loadSeats(db: Db, challengeId: string) {
  return db
    .select({
      judgeId: judges.id,
      role: judges.role,
      panelId: judges.panelId,
      userId: users.id,
      name: users.name,
      emailKey: users.emailKey,
      organisation: users.organisation,
    })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, challengeId), isNotNull(judges.acceptedAt), isNull(judges.removedAt)))
    .orderBy(judges.id)
}

export type Seat = Awaited<ReturnType<typeof loadSeats>>[number]

/**
 * Every assignment of a stage that was ever made, with its review, or those of the submissions that are asked for;
 * ordered by id. Unguarded.
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

export type AssignmentRow = Awaited<ReturnType<typeof loadAssignmentRows>>[number]
