import { and, eq, isNotNull, or } from 'drizzle-orm'
import { isActiveMember, isUnsubmitted } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { challenges, institutionMembers, institutions } from '#db/schema'

/**
 * Whether the actor hosts this challenge: a member of its institution, which staff have verified. Without that its members
 * write drafts that were never submitted.
 */
export async function isHostOf(db: Db, ctx: Ctx, challengeId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  const [member] = await db
    .select({ id: institutionMembers.id })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .innerJoin(challenges, eq(challenges.institutionId, institutions.id))
    .where(
      and(
        eq(challenges.id, challengeId),
        eq(institutionMembers.userId, ctx.actor.id),
        isActiveMember,
        or(isNotNull(institutions.verifiedAt), isUnsubmitted),
      ),
    )
  return member !== undefined
}
