import { record } from '#app/domain/ledger/record.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { proposals } from '#db/schema'
import { notifyDeciders, type ProposalDetails } from '../notify-deciders.server'
import { loadOpenProposals } from '../open-proposals.server'
import { loadPaid, loadPayable } from '../payment.server'
import { loadPublishable, type Publishing } from '../publication.server'
import { loadReleasable, type Releasing } from '../release.server'

export type Proposed =
  | ({ kind: 'result.publication' } & Omit<Publishing, 'challengeId'>)
  | ({ kind: 'stage.release' } & Omit<Releasing, 'challengeId'>)
  | { kind: 'payout.payment'; payoutId: string; reference: string }
  | { kind: 'payout.undo'; payoutId: string; reason: string }

type Input = { challengeId: string; proposed: Proposed }

/** The first of two people proposes a publication, a release or a payment; nothing is done before another confirms. */
export async function propose(ctx: Ctx, { challengeId, proposed }: Input): Promise<void> {
  const person = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge, subjectId, payment } = await loadSubject(tx, ctx, { challengeId, proposed })
    const open = await loadOpenProposals(tx, challenge.id)
    const again = open.some(({ proposal }) => proposal.subjectId === subjectId)
    ensure(again ? deny('decisions.award.proposed_already') : allow)
    const row = {
      id: newId(),
      challengeId: challenge.id,
      kind: proposed.kind,
      subjectId,
      stageId: 'stageId' in proposed ? proposed.stageId : null,
      at: 'at' in proposed ? proposed.at : null,
      reference: referenceOf(proposed),
      proposedAt: ctx.now,
      proposedBy: person.id,
    }
    await tx.insert(proposals).values(row)
    const { id: proposalId, kind, at, reference } = row
    const payload = { proposalId, kind, subjectId, at: at?.toISOString() ?? null, reference }
    await record(tx, ctx, { stream: challenge.id, kind: 'proposal.made', payload })
    const news = {
      news: 'made',
      what: { kind, stageId: row.stageId, at, payment },
      who: person.name,
    } as const
    await notifyDeciders(tx, ctx, { challenge, ...news })
  })
}

/** The reference of a payment, or why one is undone. */
function referenceOf(proposed: Proposed): string | null {
  if (proposed.kind === 'payout.undo') return proposed.reason
  return proposed.kind === 'payout.payment' ? proposed.reference : null
}

type ProposalInput = Pick<Input, 'challengeId' | 'proposed'>

async function loadSubject(tx: Db, ctx: Ctx, { challengeId, proposed }: ProposalInput) {
  const payment: ProposalDetails['payment'] = null
  switch (proposed.kind) {
    case 'result.publication': {
      const { challenge, result } = await loadPublishable(tx, ctx, { challengeId, ...proposed })
      return { challenge, subjectId: result.id, payment }
    }
    case 'stage.release': {
      const { challenge, decision } = await loadReleasable(tx, ctx, { challengeId, ...proposed })
      return { challenge, subjectId: decision.id, payment }
    }
    case 'payout.payment':
    case 'payout.undo': {
      const load = proposed.kind === 'payout.undo' ? loadPaid : loadPayable
      const { challenge, payout, team } = await load(tx, ctx, { challengeId, ...proposed })
      const { id: subjectId, amount, currency } = payout
      return { challenge, subjectId, payment: { team, amount, currency } }
    }
  }
}
