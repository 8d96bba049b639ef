import { and, asc, eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import type { Db } from '#db/client.server'
import { assignments, entries, reviews, submissions } from '#db/schema'
import { unreplaced } from '../replacement'

/** The recused assignments of a stage, and whether another judge replaced each. @unguarded */
export async function loadRecusals(db: Db, stageId: string) {
  const rows = await db
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      submissionId: assignments.submissionId,
      teamId: entries.teamId,
      assignedAt: assignments.assignedAt,
      recusedAt: assignments.recusedAt,
      withdrawnAt: assignments.withdrawnAt,
      submittedAt: reviews.submittedAt,
      setAsideAt: reviews.setAsideAt,
    })
    .from(assignments)
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, stageId)))
    .orderBy(asc(assignments.id))
  const open = unreplaced(rows)
  return rows.flatMap(({ id, judgeId, submissionId, teamId, recusedAt, submittedAt }) =>
    recusedAt
      ? [
          {
            assignmentId: id,
            judgeId,
            submissionId,
            teamId,
            code: submissionCode(submissionId),
            recusedAt,
            setAside: submittedAt !== null,
            replaced: !open.has(id),
          },
        ]
      : [],
  )
}

export type Recusal = Awaited<ReturnType<typeof loadRecusals>>[number]
