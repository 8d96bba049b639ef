import type { Ctx } from '#app/domain/shared/context'
import { revokeTeamInvitation } from '../revoke-team-invitation.server'
import { loadOwnEntry } from '../team-facts.server'

/** Revokes an open invitation, which frees its seat. */
export async function revokeInvitation(
  ctx: Ctx,
  { entryId, invitationId }: { entryId: string; invitationId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    await revokeTeamInvitation(tx, ctx, await loadOwnEntry(tx, ctx, entryId), invitationId)
  })
}
