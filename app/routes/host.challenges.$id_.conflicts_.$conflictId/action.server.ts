import { liftConflict } from '#app/domain/judging/commands/lift-conflict.server'
import { pinConflict } from '#app/domain/judging/commands/pin-conflict.server'
import { ConflictChange } from '#app/domain/judging/conflict-input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

export const action = press(ConflictChange, async (ctx, input, { params }) => {
  const { id: challengeId = '', conflictId = '' } = params
  const which = { challengeId, conflictId }
  const back = paths.conflicts(challengeId)
  if (input.intent === 'lift') {
    await liftConflict(ctx, { ...which, reason: input.reason })
    return redirectWith(back, 'success', 'conflicts.lifted_done')
  }
  const pinned = input.intent === 'pin'
  await pinConflict(ctx, { ...which, pinned })
  return redirectWith(back, 'success', pinned ? 'conflicts.pinned_done' : 'conflicts.unpinned_done')
})
