import { and, eq } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { proposals, users } from '#db/schema'
import { proposerColumns } from '../open-proposals.server'
import { isAboutPayout, isProposalKind } from '../proposal-kinds'

export type Proposal = Awaited<ReturnType<typeof loadProposal>>

/** One proposal of a challenge, for its hosts and chair; payments are for hosts only. */
export async function loadProposal(
  db: Db,
  ctx: Ctx,
  { challengeId, proposalId }: { challengeId: string; proposalId: string },
) {
  const { challenge, standing } = await loadStageContext(db, ctx, challengeId)
  const [row] = await db
    .select({ proposal: proposals, proposer: proposerColumns })
    .from(proposals)
    .innerJoin(users, eq(users.id, proposals.proposedBy))
    .where(and(eq(proposals.id, proposalId), eq(proposals.challengeId, challenge.id)))
  const { proposal, proposer } = orNotFound(row)
  const kind = orNotFound(isProposalKind(proposal.kind) ? proposal.kind : null)
  orNotFound(!isAboutPayout(kind) || standing.host || null)
  return { proposal, proposer, challenge, kind, standing }
}
