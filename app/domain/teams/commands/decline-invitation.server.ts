import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { teamInvitations } from '#db/schema'
import { loadTeamInvitation } from '../open-invitation.server'

/** Declines an invitation; no account is needed. */
export async function declineInvitation(ctx: Ctx, secret: string): Promise<void> {
  await ctx.transaction(async tx => {
    const { invitation, team, state } = await loadTeamInvitation(tx, ctx, secret)
    if (state !== 'open') throw new Refusal('conflict', `teams.invitation_${state}`)
    await tx.update(teamInvitations).set({ declinedAt: ctx.now }).where(eq(teamInvitations.id, invitation.id))
    await record(tx, ctx, {
      stream: team.challengeId,
      kind: 'team.invitation_declined',
      payload: { teamId: team.id, invitationId: invitation.id },
    })
  })
}
