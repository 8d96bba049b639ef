import { and, eq } from 'drizzle-orm'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { type Case, loadCase } from '#app/domain/judging/queries/load-case.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { all as allOf, no, type Verdict } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { assignmentPlans, stages } from '#db/schema'

export type PlanRow = typeof assignmentPlans.$inferSelect

/** A plan of this challenge with the case of its stage, for the host and the chair. */
export async function loadPlanRow(
  db: Db,
  ctx: Ctx,
  { challengeId, planId }: { challengeId: string; planId: string },
): Promise<{ row: PlanRow; all: Case }> {
  const [row] = await db
    .select({ plan: assignmentPlans })
    .from(assignmentPlans)
    .innerJoin(stages, eq(stages.id, assignmentPlans.stageId))
    .where(and(eq(assignmentPlans.id, planId), eq(stages.challengeId, challengeId)))
  const { plan } = found(row)
  return { row: plan, all: await loadCase(db, ctx, challengeId, { stageId: plan.stageId }) }
}

/** A plan is answered once. */
export function canAnswerPlan({ row, all }: { row: PlanRow; all: Case }, now: Date): Verdict {
  if (row.appliedAt) return no('assignment.already_applied')
  if (row.droppedAt) return no('assignment.already_dropped')
  return allOf(
    mayDecideJudging(all.standing),
    canAssign({ closesAt: all.stage.closesAt, now, decided: all.decided }),
  )
}
