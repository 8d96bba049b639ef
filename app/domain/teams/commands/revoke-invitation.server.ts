import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { teamInvitations } from '#db/schema'
import { canRevoke } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Takes an open invitation back; its seat is free again. */
export async function revokeInvitation(
  ctx: Ctx,
  { entryId, invitationId }: { entryId: string; invitationId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canRevoke(own.facts))
    const invitation = found(own.invitations.find(each => each.id === invitationId))
    await tx.update(teamInvitations).set({ revokedAt: ctx.now }).where(eq(teamInvitations.id, invitation.id))
    await record(tx, ctx, {
      stream: own.entry.challengeId,
      kind: 'team.invitation_revoked',
      payload: { teamId: own.team.id, invitationId },
    })
  })
}
