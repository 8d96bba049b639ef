import { releaseStage } from '#app/domain/awards/commands/release-stage.server'
import { takeBackRelease } from '#app/domain/awards/commands/take-back-release.server'
import { PublicationInput } from '#app/domain/awards/input'
import { loadAskedInstant } from '#app/domain/awards/queries/load-asked-instant.server'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

/** POST gives the decision the instant from which it is known, DELETE takes it back. */
export const action = press(PublicationInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '' } = params
  const there = paths.advancement(challengeId, stageId)
  if (input._method === 'delete') {
    await takeBackRelease(ctx, { challengeId, stageId })
    return redirectWith(there, 'success', 'advance.taken_back')
  }
  await releaseStage(ctx, { challengeId, stageId, at: await loadAskedInstant(ctx, challengeId, input) })
  return redirectWith(there, 'success', input.when === 'later' ? 'advance.scheduled' : 'advance.released')
})
