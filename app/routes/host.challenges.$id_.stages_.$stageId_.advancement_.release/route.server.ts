import { cancelRelease } from '#app/domain/decisions/commands/cancel-release.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { ReleaseInput } from '#app/domain/decisions/input'
import { loadReleaseCheck } from '#app/domain/decisions/queries/load-advancement.server'
import { loadNeedsTwo } from '#app/domain/decisions/queries/load-needs-two.server'
import { loadRequestedInstant } from '#app/domain/judging/queries/load-requested-instant.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { buttonAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadReleaseCheck(ctx, { challengeId: params.id ?? '', stageId: params.stageId ?? '' })),
  title: pageTitle(ctx, 'decisions.advance.check_title'),
}))

/** POST schedules or publishes the decision, DELETE cancels the schedule. */
export const action = buttonAction(ReleaseInput, async (ctx, input, { params }) => {
  const { id: challengeId = '', stageId = '' } = params
  const there = paths.advancement(challengeId, stageId)
  if ('_method' in input) {
    await cancelRelease(ctx, { challengeId, stageId })
    return redirectWith(there, 'success', 'decisions.advance.taken_back')
  }
  const decidedAt = new Date(input.decidedAt)
  const at = await loadRequestedInstant(ctx, challengeId, input)
  if (await loadNeedsTwo(ctx, challengeId)) {
    await propose(ctx, { challengeId, proposed: { kind: 'stage.release', stageId, at, decidedAt } })
    return redirectWith(there, 'success', 'decisions.award.proposal_made')
  }
  await releaseStage(ctx, { challengeId, stageId, at, decidedAt })
  return redirectWith(
    there,
    'success',
    input.when === 'later' ? 'decisions.advance.scheduled' : 'decisions.advance.released',
  )
})
