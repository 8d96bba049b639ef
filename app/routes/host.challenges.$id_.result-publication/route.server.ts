import { cancelPublication } from '#app/domain/decisions/commands/cancel-publication.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { PublicationInput } from '#app/domain/decisions/input'
import { loadNeedsTwo } from '#app/domain/decisions/queries/load-needs-two.server'
import { loadPublicationCheck } from '#app/domain/decisions/queries/load-publication-check.server'
import { loadRequestedInstant } from '#app/domain/judging/queries/load-requested-instant.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadPublicationCheck(ctx, params.id ?? '')),
  title: pageTitle(ctx, 'decisions.publish.title'),
}))

/** POST schedules or publishes the result, DELETE cancels the schedule. */
export const action = buttonAction(PublicationInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  if ('_method' in input) {
    await cancelPublication(ctx, challengeId)
    return redirectWith(paths.decision(challengeId), 'success', 'decisions.result.publication_cancelled')
  }
  const decidedAt = new Date(input.decidedAt)
  const at = await loadRequestedInstant(ctx, challengeId, input)
  if (await loadNeedsTwo(ctx, challengeId)) {
    await propose(ctx, { challengeId, proposed: { kind: 'result.publication', at, decidedAt } })
    return redirectWith(paths.decision(challengeId), 'success', 'decisions.award.proposal_made')
  }
  await publishResult(ctx, { challengeId, at, decidedAt })
  const said = input.when === 'later' ? 'decisions.result.scheduled' : 'decisions.result.published'
  return redirectWith(paths.decision(challengeId), 'success', said)
})
