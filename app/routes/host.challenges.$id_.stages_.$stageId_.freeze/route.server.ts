import { instantIn } from '#app/domain/challenges/zoned-time'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { freezeBoard } from '#app/domain/leaderboards/commands/freeze-board.server'
import { thawBoard } from '#app/domain/leaderboards/commands/thaw-board.server'
import { FreezeInput } from '#app/domain/leaderboards/input'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
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
  const later = input.when === 'later'
  const at = later ? await askedInstant(ctx, place.challengeId, input.at ?? '') : ctx.now
  await freezeBoard(ctx, { ...place, at })
  return redirectWith(back, 'success', later ? 'visibility.board.planned' : 'visibility.board.stands')
})

async function askedInstant(ctx: Ctx, challengeId: string, local: string): Promise<Date> {
  const { challenge } = await loadHostStageContext(ctx.db, ctx, challengeId)
  const instant = instantIn(challenge.timeZone, local)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, 'at')
  return instant.at
}
