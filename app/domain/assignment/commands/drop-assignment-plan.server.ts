import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { assignmentPlans } from '#db/schema'
import { canAnswerPlan, loadPlanRow } from '../queries/load-open-plan.server'

/** Discards a proposal. Existing assignments do not change. */
export async function dropAssignmentPlan(
  ctx: Ctx,
  input: { challengeId: string; planId: string },
): Promise<{ stageId: string }> {
  return ctx.transaction(async tx => {
    const loaded = await loadPlanRow(tx, ctx, input)
    const { row, all } = loaded
    ensure(canAnswerPlan(loaded, ctx.now))
    await tx.update(assignmentPlans).set({ droppedAt: ctx.now }).where(eq(assignmentPlans.id, row.id))
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'assignments.dropped',
      payload: { planId: row.id },
    })
    return { stageId: all.stage.id }
  })
}
