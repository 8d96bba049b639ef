import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { proposals, users } from '#db/schema'

/** The columns that are needed of the proposer. */
export const proposerColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  suspendedAt: users.suspendedAt,
  closedAt: users.closedAt,
}

/** Proposals of a challenge that wait for a second person, with their proposer. @unguarded */
export async function loadOpenProposals(db: Db, challengeId: string) {
  return loadOpenProposalsOf(db, [challengeId])
}

/** The same of several challenges. @unguarded */
export async function loadOpenProposalsOf(db: Db, challengeIds: readonly string[]) {
  return db
    .select({ proposal: proposals, proposer: proposerColumns })
    .from(proposals)
    .innerJoin(users, eq(users.id, proposals.proposedBy))
    .where(
      and(
        inArray(proposals.challengeId, [...challengeIds]),
        isNull(proposals.confirmedAt),
        isNull(proposals.cancelledAt),
      ),
    )
    .orderBy(asc(proposals.proposedAt), asc(proposals.id))
}

/** A changed decision cancels the proposals about the earlier one. @unguarded */
export async function dropProposals(
  tx: Db,
  ctx: Ctx,
  { challengeId, subjectId }: { challengeId: string; subjectId: string },
): Promise<void> {
  const open = await loadOpenProposals(tx, challengeId)
  for (const { proposal } of open.filter(each => each.proposal.subjectId === subjectId))
    await closeProposal(tx, ctx, proposal)
}

type Closed = { id: string; challengeId: string; kind: string; subjectId: string }

/** Marks a proposal as cancelled and records it in the ledger. @unguarded */
export async function closeProposal(tx: Db, ctx: Ctx, { id, challengeId, ...about }: Closed): Promise<void> {
  await tx
    .update(proposals)
    .set({ cancelledAt: ctx.now, cancelledBy: signedIn(ctx).id })
    .where(eq(proposals.id, id))
  const payload = { proposalId: id, kind: about.kind, subjectId: about.subjectId }
  await record(tx, ctx, { stream: challengeId, kind: 'proposal.cancelled', payload })
}
