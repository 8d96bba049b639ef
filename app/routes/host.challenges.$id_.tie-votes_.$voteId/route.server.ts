import { cancelTieVote } from '#app/domain/tie-votes/commands/cancel-tie-vote.server'
import { CancelTieVoteInput } from '#app/domain/tie-votes/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** DELETE cancels an open vote with a reason. */
export const action = buttonAction(CancelTieVoteInput, async (ctx, { reason }, { params }) => {
  const challengeId = params.id ?? ''
  const { stageId } = await cancelTieVote(ctx, { challengeId, voteId: params.voteId ?? '', reason })
  return redirectWith(`${paths.ranking(challengeId, stageId)}#tie-votes`, 'success', 'tie_votes.cancelled')
})
