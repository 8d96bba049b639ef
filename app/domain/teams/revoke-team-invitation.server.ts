import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { teamInvitations } from '#db/schema'
import { canRevoke } from './permissions'
import type { OwnEntry } from './team-facts.server'

/** Revokes an open or expired invitation of the actor's team; an open one's seat becomes free. @unguarded */
export async function revokeTeamInvitation(
  tx: Db,
  ctx: Ctx,
  own: OwnEntry,
  invitationId: string,
): Promise<void> {
  ensure(canRevoke(own.facts))
  const { id } = orNotFound([...own.invitations, ...own.ended].find(each => each.id === invitationId))
  await tx.update(teamInvitations).set({ revokedAt: ctx.now }).where(eq(teamInvitations.id, id))
  await record(tx, ctx, {
    stream: own.entry.challengeId,
    kind: 'team.invitation_revoked',
    payload: { teamId: own.team.id, invitationId },
  })
}
