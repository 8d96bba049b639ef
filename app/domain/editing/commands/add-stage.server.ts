import { loadEditing } from '#app/domain/challenges/editing.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { canAddStage } from '#app/domain/challenges/stage-rules'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { stages } from '#db/schema'

/** Adds a stage at the end, without name, dates, form and criteria. */
export function addStage(ctx: Ctx, challengeId: string): Promise<{ stageId: string }> {
  const stageId = newId()
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const { challenge, promised, entered } = editing
    ensure(canAddStage({ state: challenge.state, promised, entered, now: ctx.now }, editing.stages))
    const position = editing.stages.length + 1
    const rubric = { criteria: [], guidance: {}, quorum: 2 }
    const judging = promised ? policyOf({ judging: null }) : null
    await tx
      .insert(stages)
      .values({ id: stageId, challengeId, position, name: {}, form: [], rubric, judging })
    await refreshChallenge(tx, ctx, { challengeId, change: {} })
    await record(tx, ctx, { stream: challengeId, kind: 'stage.added', payload: { stageId, position } })
    return { stageId }
  })
}
