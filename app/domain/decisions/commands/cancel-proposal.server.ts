import { mayDecideJudging } from '#app/domain/judging/permissions'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { notifyDeciders } from '../notify-deciders.server'
import { closeProposal } from '../open-proposals.server'
import { loadPayout } from '../payment.server'
import { canCancelProposal } from '../permissions'
import { isAboutPayout, type ProposalKind } from '../proposal-kinds'
import { loadProposal, type Proposal } from '../queries/load-proposal.server'

type Input = { challengeId: string; proposalId: string }

/** Cancels a proposal; anyone who could confirm it, or who made it, may do so. */
export async function cancelProposal(ctx: Ctx, which: Input): Promise<{ kind: ProposalKind }> {
  const person = signedIn(ctx)
  return ctx.transaction(async tx => {
    const loaded = await loadProposal(tx, ctx, which)
    const { proposal, challenge, kind } = loaded
    ensure(mayDecideJudging(loaded.standing))
    ensure(canCancelProposal(proposal))
    await closeProposal(tx, ctx, proposal)
    const { stageId, at } = proposal
    const what = { kind, stageId, at, payment: await paymentOf(tx, ctx, loaded) }
    const news = { news: 'cancelled', what, who: person.name } as const
    await notifyDeciders(tx, ctx, { challenge, ...news })
    return { kind }
  })
}

async function paymentOf(tx: Db, ctx: Ctx, { kind, proposal, challenge }: Proposal) {
  if (!isAboutPayout(kind)) return null
  const which = { challengeId: challenge.id, payoutId: proposal.subjectId }
  const { payout, team } = await loadPayout(tx, ctx, which)
  return { team, amount: payout.amount, currency: payout.currency }
}
