import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { Empty } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST shows the last computed ranking to the public. */
export const action = buttonAction(Empty, async (ctx, _input, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  await showBoard(ctx, place)
  const back = paths.ranking(place.challengeId, place.stageId)
  return redirectWith(`${back}#public-board`, 'success', 'visibility.board.shown_now')
})
