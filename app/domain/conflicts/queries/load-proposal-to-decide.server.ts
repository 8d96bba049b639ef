import { and, eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { meets, openProposal } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { conflictProposals, judges } from '#db/schema'
import { canDecideProposal } from '../permissions'

export type ProposalRef = { challengeId: string; proposalId: string }

/** A proposed conflict that host or chair may decide now; refused where it is decided, withdrawn or their own. */
export async function loadProposalToDecide(db: Db, ctx: Ctx, { challengeId, proposalId }: ProposalRef) {
  const { id } = signedIn(ctx)
  const { challenge, result, standing } = await loadStageContext(db, ctx, challengeId)
  const [row] = await db
    .select({ proposal: conflictProposals, judge: judges.userId })
    .from(conflictProposals)
    .innerJoin(judges, eq(judges.id, conflictProposals.judgeId))
    .where(and(eq(conflictProposals.id, proposalId), eq(conflictProposals.challengeId, challenge.id)))
  const { proposal, judge } = orNotFound(row)
  ensure(mayDecideJudging(standing))
  ensure(
    canDecideProposal({
      settled: !meets(openProposal, proposal),
      own: judge === id || proposal.declaredBy === id,
      decided: result?.publishAt != null,
    }),
  )
  return proposal
}
