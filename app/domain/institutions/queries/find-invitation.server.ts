import { and, eq, gt, isNull } from 'drizzle-orm'
import { secretHash } from '#app/domain/people/mail-token.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { institutionInvitations, institutions, users } from '#db/schema'

/** The open invitation of a mailed secret; 404 when it is unknown, answered, revoked or expired. */
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
        eq(institutionInvitations.tokenHash, secretHash(secret)),
        gt(institutionInvitations.expiresAt, ctx.now),
        isNull(institutionInvitations.acceptedAt),
        isNull(institutionInvitations.declinedAt),
        isNull(institutionInvitations.revokedAt),
      ),
    )
  return orNotFound(row)
}
