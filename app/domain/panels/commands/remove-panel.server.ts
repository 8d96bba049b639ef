import { and, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { judges, panels } from '#db/schema'
import { canChangePanel } from '../permissions'
import { loadStagePanels } from '../queries/load-panels.server'

type PanelIds = { challengeId: string; stageId: string; panelId: string }

/** Removes a panel before its window opens; its judges return to the jury. */
export async function removePanel(ctx: Ctx, { challengeId, stageId, panelId }: PanelIds): Promise<void> {
  await ctx.transaction(async tx => {
    const all = await loadHostStageContext(tx, ctx, challengeId, { stageId })
    const panel = orNotFound((await loadStagePanels(tx, stageId)).find(({ id }) => id === panelId))
    ensure(canChangePanel({ ...panel, now: ctx.now, decided: all.decided }))
    await tx.update(panels).set({ removedAt: ctx.now }).where(eq(panels.id, panelId))
    await tx
      .update(judges)
      .set({ panelId: null })
      .where(and(eq(judges.challengeId, challengeId), eq(judges.panelId, panelId)))
    await record(tx, ctx, { stream: challengeId, kind: 'panel.removed', payload: { panelId } })
  })
}
