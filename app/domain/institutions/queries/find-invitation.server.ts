import { and, eq, gt, isNull } from 'drizzle-orm'
import { isInvitationOf } from '#app/domain/people/invitation-key.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { institutionInvitations, institutions, users } from '#db/schema'

/** The open invitation of a mailed secret, or to the actor; 404 when it is unknown, answered, revoked or expired. */
export async function findInvitation(db: Db, ctx: Ctx, secret: string) {
  const [row] = await db
    .select({
      id: institutionInvitations.id,
      email: institutionInvitations.email,
      emailKey: institutionInvitations.emailKey,
      invitedBy: institutionInvitations.invitedBy,
      institutionId: institutionInvitations.institutionId,
      institution: institutions.name,
      inviter: users.name,
    })
    .from(institutionInvitations)
    .innerJoin(institutions, eq(institutions.id, institutionInvitations.institutionId))
    .innerJoin(users, eq(users.id, institutionInvitations.invitedBy))
    .where(
      and(
        isInvitationOf(ctx, secret, institutionInvitations),
        gt(institutionInvitations.expiresAt, ctx.now),
        isNull(institutionInvitations.acceptedAt),
        isNull(institutionInvitations.declinedAt),
        isNull(institutionInvitations.revokedAt),
      ),
    )
  return orNotFound(row)
}
