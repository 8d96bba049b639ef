import { actOnEntries } from '#app/domain/screening/commands/act-on-entries.server'
import { BulkInput } from '#app/domain/screening/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

/** POST acts on the chosen entries of the list, or on all that its filter finds. */
export const action = buttonAction(BulkInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  const count = await actOnEntries(ctx, { ...input, challengeId })
  const { stage, team, state, type, screening, labelled } = input
  const list = paths.hostEntries(challengeId, stage, { team, state, type, screening, labelled })
  return redirectWith(list, 'success', messageRef(`screening.done.${input.act}`, { count }))
})
