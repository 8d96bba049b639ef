import { cancelPublication } from '#app/domain/awards/commands/cancel-publication.server'
import { propose } from '#app/domain/awards/commands/propose.server'
import { publishResult } from '#app/domain/awards/commands/publish-result.server'
import { PublicationInput } from '#app/domain/awards/input'
import { loadAskedInstant } from '#app/domain/awards/queries/load-asked-instant.server'
import { loadNeedsTwo } from '#app/domain/awards/queries/load-needs-two.server'
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
  const at = await loadAskedInstant(ctx, challengeId, input)
  if (await loadNeedsTwo(ctx, challengeId)) {
    const link = paths.decision(challengeId)
    await propose(ctx, { challengeId, proposed: { kind: 'result.publication', at }, link })
    return redirectWith(link, 'success', 'award.proposal_made')
  }
  await publishResult(ctx, { challengeId, at })
  const said = input.when === 'later' ? 'result.scheduled' : 'result.published'
  return redirectWith(paths.decision(challengeId), 'success', said)
})
