import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { proposals } from '#db/schema'
import { notifyDeciders } from '../notify-deciders.server'
import { loadPaid, loadPayable, setPaid, setUnpaid } from '../payment.server'
import { canConfirm } from '../permissions'
import { confirmedInstant, type ProposalKind } from '../proposal-kinds'
import { loadPublishable, setPublication } from '../publication.server'
import { loadProposal, type Proposal } from '../queries/load-proposal.server'
import { loadReleasable, setRelease } from '../release.server'

type Input = { challengeId: string; proposalId: string }

/** The second person confirms: what was proposed is done now, if it is still allowed. */
export async function confirmProposal(ctx: Ctx, which: Input): Promise<{ kind: ProposalKind }> {
  const person = signedIn(ctx)
  ensureConfirmed(ctx)
  return ctx.transaction(async tx => {
    const { proposal, proposer, challenge, kind } = await loadProposal(tx, ctx, which)
    ensure(canConfirm({ ...proposal, proposer, actor: person }))
    const what = await carryOut(tx, ctx, { ...proposal, kind })
    await tx
      .update(proposals)
      .set({ confirmedAt: ctx.now, confirmedBy: person.id })
      .where(eq(proposals.id, proposal.id))
    const payload = { proposalId: proposal.id, kind, subjectId: proposal.subjectId }
    await record(tx, ctx, { stream: challenge.id, kind: 'proposal.confirmed', payload })
    const news = {
      news: 'confirmed',
      what: { kind, stageId: proposal.stageId, ...what },
      who: person.name,
    } as const
    await notifyDeciders(tx, ctx, { challenge, ...news })
    return { kind }
  })
}

type Confirmed = Proposal['proposal'] & { kind: ProposalKind }

async function carryOut(tx: Db, ctx: Ctx, { kind, challengeId, subjectId, ...proposed }: Confirmed) {
  const at = confirmedInstant(proposed.at, ctx.now)
  switch (kind) {
    case 'result.publication':
      await loadPublishable(tx, ctx, { challengeId, at })
      await setPublication(tx, ctx, { challengeId, resultId: subjectId, at })
      return { at, payment: null }
    case 'stage.release':
      await loadReleasable(tx, ctx, { challengeId, stageId: proposed.stageId ?? '', at })
      await setRelease(tx, ctx, { challengeId, decisionId: subjectId, at })
      return { at, payment: null }
    case 'payout.payment': {
      const { payout, team } = await loadPayable(tx, ctx, { challengeId, payoutId: subjectId })
      const reference = proposed.reference ?? ''
      await setPaid(tx, ctx, { challengeId, payoutId: payout.id, reference })
      return { at: null, payment: { team, amount: payout.amount, currency: payout.currency } }
    }
    case 'payout.undo': {
      const { payout, team } = await loadPaid(tx, ctx, { challengeId, payoutId: subjectId })
      const reason = proposed.reference ?? ''
      await setUnpaid(tx, ctx, { challengeId, payoutId: payout.id, reason })
      return { at: null, payment: { team, amount: payout.amount, currency: payout.currency } }
    }
  }
}
