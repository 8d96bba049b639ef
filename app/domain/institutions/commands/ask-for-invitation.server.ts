import { askForInvitation } from '#app/domain/people/invitation-requests.server'
import type { Ctx } from '#app/domain/shared/context'
import { findInvitation } from '../queries/find-invitation.server'

type Asking = { secret: string; page: (institutionId: string) => string }

/** Whoever holds the link asks for the invitation at the address of their own account. */
export async function askForHostInvitation(ctx: Ctx, { secret, page }: Asking): Promise<void> {
  await ctx.transaction(async tx => {
    const invitation = await findInvitation(tx, ctx, secret)
    await askForInvitation(tx, ctx, { invitation, page: page(invitation.institutionId) })
  })
}
