import { askForInvitation } from '#app/domain/people/invitation-requests.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { loadTeamInvitation } from '../open-invitation.server'

/** The person with the link requests the invitation at the address of their own account. */
export async function askForTeamInvitation(ctx: Ctx, { secret }: { secret: string }): Promise<void> {
  await ctx.transaction(async tx => {
    const { invitation, entry, state } = await loadTeamInvitation(tx, ctx, secret)
    if (state !== 'open') throw new Refusal('conflict', `teams.invitation_${state}`)
    await askForInvitation(tx, ctx, { invitation, page: paths.entry(entry.id) })
  })
}
