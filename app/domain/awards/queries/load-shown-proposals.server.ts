import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { loadOpenProposals } from '../open-proposals.server'
import { canConfirm } from '../permissions'

/** Open proposals by what they are about, as a desk shows them. Unguarded: the desk's own query asks. */
export async function loadShownProposals(db: Db, ctx: Ctx, challengeId: string) {
  const { id: actorId } = signedIn(ctx)
  const open = await loadOpenProposals(db, challengeId)
  return new Map(
    open.map(({ proposal, by }) => [
      proposal.subjectId,
      {
        id: proposal.id,
        at: proposal.at,
        reference: proposal.reference,
        proposedAt: proposal.proposedAt,
        by,
        can: { confirm: canConfirm({ ...proposal, actorId }).ok },
      },
    ]),
  )
}

export type ShownProposal = NonNullable<ReturnType<Awaited<ReturnType<typeof loadShownProposals>>['get']>>
