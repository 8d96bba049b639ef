import { loadRequestedInstant } from '#app/domain/judging/queries/load-requested-instant.server'
import { freezeBoard } from '#app/domain/leaderboards/commands/freeze-board.server'
import { thawBoard } from '#app/domain/leaderboards/commands/thaw-board.server'
import { FreezeInput } from '#app/domain/leaderboards/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST freezes the public board from an instant on, DELETE thaws it. */
export const action = buttonAction(FreezeInput, async (ctx, input, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  const back = `${paths.ranking(place.challengeId, place.stageId)}#public-board`
  if ('_method' in input) {
    await thawBoard(ctx, { ...place, reason: input.reason })
    return redirectWith(back, 'success', 'visibility.board.moves')
  }
  const at = await loadRequestedInstant(ctx, place.challengeId, input)
  await freezeBoard(ctx, { ...place, at })
  return redirectWith(
    back,
    'success',
    input.when === 'later' ? 'visibility.board.planned' : 'visibility.board.stands',
  )
})
