import type { Ctx } from '#app/domain/shared/context'
import { takeBack } from '../take-back.server'
import { loadOwnEntry } from '../team-facts.server'

/** Takes an open invitation back; its seat is free again. */
export async function revokeInvitation(
  ctx: Ctx,
  { entryId, invitationId }: { entryId: string; invitationId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    await takeBack(tx, ctx, await loadOwnEntry(tx, ctx, entryId), invitationId)
  })
}
