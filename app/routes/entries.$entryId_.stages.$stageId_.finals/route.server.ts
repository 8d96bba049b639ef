import { chooseFinals } from '#app/domain/attempts/commands/choose-finals.server'
import { FinalsInput } from '#app/domain/attempts/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(FinalsInput, async (ctx, { attempt }, { params }) => {
  const place = { entryId: params.entryId ?? '', stageId: params.stageId ?? '' }
  await chooseFinals(ctx, place, attempt)
  return redirectWith(paths.attempts(place.entryId, place.stageId), 'success', 'attempts.finals_saved')
})
