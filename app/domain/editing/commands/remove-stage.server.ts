import { eq } from 'drizzle-orm'
import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { canRemoveStage } from '#app/domain/challenges/stage-rules'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { deadlineChanges, judges, judgingChanges, panels, stages } from '#db/schema'
import { placeStages } from '../place-stages.server'

type Which = { challengeId: string; stageId: string }

/** Removes a stage that nobody has started; later stages move up. */
export function removeStage(ctx: Ctx, { challengeId, stageId }: Which): Promise<void> {
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const stage = stageOf(editing, stageId)
    const { challenge, promised, entered } = editing
    const facts = { state: challenge.state, promised, entered, now: ctx.now }
    ensure(canRemoveStage(facts, stage, editing.stages.length))
    await removeRows(tx, stageId)
    await placeStages(
      tx,
      editing.stages.filter(each => each.id !== stageId),
    )
    await refreshChallenge(tx, ctx, { challengeId, change: {} })
    const payload = { stageId, position: stage.position }
    await record(tx, ctx, { stream: challengeId, kind: 'stage.removed', payload })
  })
}

/** Deletes the plans of the stage; judges' work belongs to submissions, and there are none. */
async function removeRows(tx: Db, stageId: string) {
  const planned = await tx.select({ id: panels.id }).from(panels).where(eq(panels.stageId, stageId))
  for (const { id } of planned) await tx.update(judges).set({ panelId: null }).where(eq(judges.panelId, id))
  await tx.delete(panels).where(eq(panels.stageId, stageId))
  await tx.delete(deadlineChanges).where(eq(deadlineChanges.stageId, stageId))
  await tx.delete(judgingChanges).where(eq(judgingChanges.stageId, stageId))
  await tx.delete(stages).where(eq(stages.id, stageId))
}
