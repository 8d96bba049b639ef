import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { conflictProposals } from '#db/schema'
import { loadProposalToDecide, type ProposalRef } from '../queries/load-proposal-to-decide.server'

type Rejection = ProposalRef & { reason: string }

/** Host or chair reject a proposed conflict with a reason; it is not proposed again for the same reason. */
export async function rejectProposal(ctx: Ctx, { reason, ...place }: Rejection): Promise<void> {
  const { id: decidedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { id, challengeId } = await loadProposalToDecide(tx, ctx, place)
    await tx
      .update(conflictProposals)
      .set({ decidedAt: ctx.now, decidedBy, rejectReason: reason })
      .where(eq(conflictProposals.id, id))
    const payload = { proposalId: id }
    await record(tx, ctx, { stream: challengeId, kind: 'conflict.rejected', payload })
  })
}
