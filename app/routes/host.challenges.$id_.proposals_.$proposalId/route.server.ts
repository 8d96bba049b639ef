import { cancelProposal } from '#app/domain/decisions/commands/cancel-proposal.server'
import { confirmProposal } from '#app/domain/decisions/commands/confirm-proposal.server'
import { ProposalAnswer } from '#app/domain/decisions/input'
import { pageOfProposal } from '#app/domain/decisions/notify-deciders.server'
import { loadProposal } from '#app/domain/decisions/queries/load-proposal.server'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'

/** POST confirms what another person proposed, DELETE cancels it. */
export const action = buttonAction(ProposalAnswer, async (ctx, input, { params }) => {
  const { id: challengeId = '', proposalId = '' } = params
  const { proposal } = await loadProposal(ctx.db, ctx, { challengeId, proposalId })
  const there = pageOfProposal(challengeId, proposal)
  const cancel = input._method === 'delete'
  await (cancel ? cancelProposal : confirmProposal)(ctx, { challengeId, proposalId })
  return redirectWith(
    there,
    'success',
    cancel ? 'decisions.award.proposal_cancelled' : 'decisions.award.proposal_confirmed',
  )
})
