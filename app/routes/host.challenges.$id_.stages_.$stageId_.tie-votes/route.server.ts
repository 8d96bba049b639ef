import { openTieVote } from '#app/domain/tie-votes/commands/open-tie-vote.server'
import { OpenTieVoteInput } from '#app/domain/tie-votes/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST opens a jury vote on one tie. */
export const action = buttonAction(OpenTieVoteInput, async (ctx, input, { params }) => {
  const place = { challengeId: params.id ?? '', stageId: params.stageId ?? '' }
  await openTieVote(ctx, { ...place, ...input })
  const back = `${paths.ranking(place.challengeId, place.stageId)}#tie-votes`
  return redirectWith(back, 'success', 'tie_votes.opened')
})
