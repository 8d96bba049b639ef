import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { conflictProposals, conflicts } from '#db/schema'
import { loadProposalToDecide, type ProposalRef } from '../queries/load-proposal-to-decide.server'
import { recuseForConflicts } from '../recuse-for-conflicts.server'

/** Host or chair confirm a proposed conflict: it is pinned, and the judge is recused from the team's submissions. */
export async function confirmProposal(ctx: Ctx, place: ProposalRef): Promise<void> {
  const { id: decidedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const proposal = await loadProposalToDecide(tx, ctx, place)
    const { challengeId, judgeId, teamId, kind, source, evidence, subject, statementId, declaredBy } =
      proposal
    const found = { challengeId, judgeId, teamId, kind, source, evidence, subject, statementId, declaredBy }
    const row = { id: newId(), ...found, pinned: true, since: ctx.now }
    await tx.insert(conflicts).values(row)
    await tx
      .update(conflictProposals)
      .set({ decidedAt: ctx.now, decidedBy, conflictId: row.id })
      .where(eq(conflictProposals.id, proposal.id))
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'conflict.confirmed',
      payload: { proposalId: proposal.id, conflictId: row.id, source },
    })
    await recuseForConflicts(tx, ctx, challengeId, [row])
  })
}
