import { confirmProposal } from '#app/domain/conflicts/commands/confirm-proposal.server'
import { rejectProposal } from '#app/domain/conflicts/commands/reject-proposal.server'
import { ProposalDecision } from '#app/domain/conflicts/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(ProposalDecision, async (ctx, input, { params }) => {
  const { id: challengeId = '', proposalId = '' } = params
  const back = paths.conflicts(challengeId)
  if (input.intent === 'reject') {
    await rejectProposal(ctx, { challengeId, proposalId, reason: input.reason })
    return redirectWith(back, 'success', 'conflicts.rejected_done')
  }
  await confirmProposal(ctx, { challengeId, proposalId })
  return redirectWith(back, 'success', 'conflicts.confirmed_done')
})
