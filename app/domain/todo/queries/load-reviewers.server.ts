import { and, asc, count, eq } from 'drizzle-orm'
import { judgingWindow } from '#app/domain/panels/panels'
import { loadStagePanels } from '#app/domain/panels/queries/load-panels.server'
import { isActiveAssignment, isSeated } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { assignments, judges, reviews, users } from '#db/schema'

type Stage = { id: string; closesAt: Date | null; judgingEndsAt: Date | null }

/** Each seated judge with assigned reviews in the stage: how many are submitted, until when. @unguarded */
export async function loadReviewers(db: Db, stage: Stage) {
  const panels = await loadStagePanels(db, stage.id)
  const rows = await db
    .select({
      ...{ judgeId: judges.id, userId: users.id, name: users.name, remindedAt: judges.remindedAt },
      ...{ panelId: judges.panelId, assigned: count(), done: count(reviews.submittedAt) },
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(assignments.stageId, stage.id), isActiveAssignment, isSeated))
    .groupBy(judges.id, judges.remindedAt, judges.panelId, users.id, users.name, users.nameSort)
    .orderBy(asc(users.nameSort), asc(judges.id))
  return rows.map(({ panelId, ...row }) => ({
    ...row,
    ...judgingWindow(stage, { panelId }, panels),
    assigned: Number(row.assigned),
    done: Number(row.done),
  }))
}
