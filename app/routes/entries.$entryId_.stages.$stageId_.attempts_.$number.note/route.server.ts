import { annotateAttempt } from '#app/domain/attempts/commands/annotate-attempt.server'
import { NoteInput } from '#app/domain/attempts/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(NoteInput, async (ctx, { note }, { params }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  await annotateAttempt(ctx, place, { number: Number(params.number), note: note ?? null })
  return redirectWith(paths.attempts(place.entryId, place.stageId), 'success', 'attempts.note_saved')
})
