import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import { refreshChallenge } from '#app/domain/challenges/save-section.server'
import { canMoveStage } from '#app/domain/challenges/stage-rules'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { deny, ensure } from '#app/domain/shared/verdict'
import { placeStages } from '../place-stages.server'

type Move = { challengeId: string; stageId: string; towards: 'sooner' | 'later' }

/** Swaps a stage with its neighbour; the dates stay in place, so that the schedule stays in order. */
export function reorderStage(ctx: Ctx, { challengeId, stageId, towards }: Move): Promise<void> {
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const { challenge, promised, stages } = editing
    ensure(canMoveStage({ state: challenge.state, promised }))
    const stage = stageOf(editing, stageId)
    const from = stages.indexOf(stage)
    const neighbour = stages[towards === 'sooner' ? from - 1 : from + 1]
    if (!neighbour) return ensure(deny('challenges.stages.no_neighbour'))
    const turned = stages.map(each => (each === stage ? neighbour : each === neighbour ? stage : each))
    const windows = stages.map(({ opensAt, closesAt, judgingEndsAt }) => ({
      opensAt,
      closesAt,
      judgingEndsAt,
    }))
    await placeStages(
      tx,
      turned.map((each, index) => ({ ...each, ...windows[index] })),
    )
    await refreshChallenge(tx, ctx, { challengeId, change: {} })
    await record(tx, ctx, { stream: challengeId, kind: 'stage.moved', payload: { stageId, towards } })
  })
}
