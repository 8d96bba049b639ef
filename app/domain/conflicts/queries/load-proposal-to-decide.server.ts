import { and, eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCase } from '#app/domain/judging/queries/load-case.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { conflictProposals, judges } from '#db/schema'
import { canDecideProposal } from '../conflict-permissions'

export type ProposalPlace = { challengeId: string; proposalId: string }

/** A proposed conflict that host or chair may decide now; refused where it is decided, gone or their own. */
export async function loadProposalToDecide(db: Db, ctx: Ctx, { challengeId, proposalId }: ProposalPlace) {
  const { id } = signedIn(ctx)
  const { challenge, result, standing } = await loadCase(db, ctx, challengeId)
  const [row] = await db
    .select({ proposal: conflictProposals, judge: judges.userId })
    .from(conflictProposals)
    .innerJoin(judges, eq(judges.id, conflictProposals.judgeId))
    .where(and(eq(conflictProposals.id, proposalId), eq(conflictProposals.challengeId, challenge.id)))
  const { proposal, judge } = found(row)
  ensure(mayDecideJudging(standing))
  ensure(
    canDecideProposal({
      settled: proposal.decidedAt !== null || proposal.withdrawnAt !== null,
      own: judge === id || proposal.declaredBy === id,
      decided: result?.publishAt != null,
    }),
  )
  return proposal
}
