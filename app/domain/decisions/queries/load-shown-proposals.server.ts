import { personName } from '#app/domain/people/person-name'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { loadOpenProposals } from '../open-proposals.server'
import { canConfirm } from '../permissions'

/** Open proposals by subject, as a desk shows them. @unguarded the desk's own query checks the actor. */
export async function loadShownProposals(db: Db, ctx: Ctx, challengeId: string) {
  const actor = signedIn(ctx)
  const open = await loadOpenProposals(db, challengeId)
  return new Map(
    open.map(({ proposal, proposer }) => {
      const may = canConfirm({ ...proposal, proposer, actor })
      const shown = {
        id: proposal.id,
        at: proposal.at,
        reference: proposal.reference,
        proposedAt: proposal.proposedAt,
        by: personName(ctx, proposer),
        can: { confirm: may.ok },
        /** null where the default text applies */
        why: may.ok || may.reason === 'decisions.award.confirm_self' ? null : may,
      }
      return [proposal.subjectId, shown]
    }),
  )
}

export type ShownProposal = NonNullable<ReturnType<Awaited<ReturnType<typeof loadShownProposals>>['get']>>
