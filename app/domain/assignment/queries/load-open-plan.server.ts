import { and, eq } from 'drizzle-orm'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { all as allOf, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { assignmentPlans, stages } from '#db/schema'

export type PlanRow = typeof assignmentPlans.$inferSelect

/** A plan of this challenge with the context of its stage, for host and chair. */
export async function loadPlanRow(
  db: Db,
  ctx: Ctx,
  { challengeId, planId }: { challengeId: string; planId: string },
): Promise<{ row: PlanRow; all: StageContext }> {
  const [row] = await db
    .select({ plan: assignmentPlans })
    .from(assignmentPlans)
    .innerJoin(stages, eq(stages.id, assignmentPlans.stageId))
    .where(and(eq(assignmentPlans.id, planId), eq(stages.challengeId, challengeId)))
  const { plan } = orNotFound(row)
  return { row: plan, all: await loadStageContext(db, ctx, challengeId, { stageId: plan.stageId }) }
}

/** A plan can be applied or discarded once. */
export function canAnswerPlan({ row, all }: { row: PlanRow; all: StageContext }, now: Date): Verdict {
  if (row.appliedAt) return deny('assignment.already_applied')
  if (row.droppedAt) return deny('assignment.already_dropped')
  return allOf(
    mayDecideJudging(all.standing),
    canAssign({ closesAt: all.stage.closesAt, now, decided: all.decided }),
  )
}
