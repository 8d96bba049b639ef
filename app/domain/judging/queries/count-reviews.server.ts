import { and, count, eq, inArray } from 'drizzle-orm'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { assignments, reviews } from '#db/schema'

/** How many reviews were assigned in each stage, and how many of them are not submitted. @unguarded */
export async function countReviews(db: Db, stageIds: readonly string[]) {
  const { stageId } = assignments
  const rows = await db
    .select({ stageId, assigned: count(), done: count(reviews.submittedAt) })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(inArray(stageId, [...stageIds]), isActiveAssignment))
    .groupBy(stageId)
  const byStage = new Map(rows.map(row => [row.stageId, row]))
  return (stageId: string) => {
    const { assigned = 0, done = 0 } = byStage.get(stageId) ?? {}
    return { reviews: Number(assigned), openReviews: Number(assigned) - Number(done) }
  }
}
