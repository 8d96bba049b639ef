import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import type { Ctx } from '#app/domain/shared/context'
import { canPause } from '../permissions'
import { isTaking } from '../taking'

/** Whether a stage is paused or can be, for the host; without an id the last stage that has opened. */
export async function loadPause(ctx: Ctx, challengeId: string, stageId: string) {
  const editing = await loadEditing(ctx.db, ctx, challengeId)
  const { challenge, stages } = editing
  const stage = stageOf(editing, stageId)
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    stage: {
      ...{ id: stage.id, closesAt: stage.closesAt, pausedAt: stage.pausedAt, reason: stage.pauseReason },
      name: stages.length > 1 ? stage.name : null,
    },
    may: canPause({ ...stage, taking: isTaking(challenge, ctx.now), now: ctx.now }),
  }
}
