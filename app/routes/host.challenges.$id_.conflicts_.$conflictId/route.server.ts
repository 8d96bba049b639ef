import { liftConflict } from '#app/domain/conflicts/commands/lift-conflict.server'
import { pinConflict } from '#app/domain/conflicts/commands/pin-conflict.server'
import { ConflictChange } from '#app/domain/conflicts/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(ConflictChange, async (ctx, input, { params }) => {
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
