import { cancelPublication } from '#app/domain/awards/commands/cancel-publication.server'
import { publishResult } from '#app/domain/awards/commands/publish-result.server'
import { PublicationInput } from '#app/domain/awards/input'
import { loadAskedInstant } from '#app/domain/awards/queries/load-asked-instant.server'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

/** POST gives the result its instant, DELETE takes it back. */
export const action = press(PublicationInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  if (input._method === 'delete') {
    await cancelPublication(ctx, challengeId)
    return redirectWith(paths.decision(challengeId), 'success', 'result.publication_cancelled')
  }
  await publishResult(ctx, { challengeId, at: await loadAskedInstant(ctx, challengeId, input) })
  const said = input.when === 'later' ? 'result.scheduled' : 'result.published'
  return redirectWith(paths.decision(challengeId), 'success', said)
})
