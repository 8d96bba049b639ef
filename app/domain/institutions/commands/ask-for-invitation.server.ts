import { askForInvitation } from '#app/domain/people/invitation-requests.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { findInvitation } from '../queries/find-invitation.server'

/** The person with the link requests the invitation at the address of their own account. */
export async function askForHostInvitation(ctx: Ctx, { secret }: { secret: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const invitation = await findInvitation(tx, ctx, secret)
    await askForInvitation(tx, ctx, { invitation, page: paths.hostInstitution(invitation.institutionId) })
  })
}
