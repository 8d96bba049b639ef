import { noteEntry } from '#app/domain/screening/commands/note-entry.server'
import { NoteInput } from '#app/domain/screening/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST adds a note of the hosts about an entry. */
export const action = buttonAction(NoteInput, async (ctx, { text }, { params }) => {
  const ref = { challengeId: params.id ?? '', entryId: params.entryId ?? '' }
  await noteEntry(ctx, { ...ref, text })
  return redirectWith(
    `${paths.hostEntry(ref.challengeId, ref.entryId)}#notes`,
    'success',
    'screening.note_added',
  )
})
