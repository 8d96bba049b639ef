import { and, eq, exists, isNotNull, or, type SQL, sql } from 'drizzle-orm'
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
  const hosted = and(eq(challenges.id, challengeId), isHostedBy(db, ctx.actor.id))
  const [challenge] = await db.select({ id: challenges.id }).from(challenges).where(hosted)
  return challenge !== undefined
}

/** The same as a condition on `challenges`. */
export function isHostedBy(db: Db, userId: string): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(institutionMembers)
      .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
      .where(
        and(
          eq(institutions.id, challenges.institutionId),
          eq(institutionMembers.userId, userId),
          isActiveMember,
          or(isNotNull(institutions.verifiedAt), isUnsubmitted),
        ),
      ),
  )
}
