import { and, eq, isNotNull } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { institutionMembers, institutions } from '#db/schema'

/** Whether the actor is a member of this verified institution, and so a host of its challenges. */
export async function isHostOf(db: Db, ctx: Ctx, institutionId: string): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  const [member] = await db
    .select({ id: institutionMembers.id })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(
      and(
        eq(institutionMembers.institutionId, institutionId),
        eq(institutionMembers.userId, ctx.actor.id),
        isActiveMember,
        isNotNull(institutions.verifiedAt),
      ),
    )
  return member !== undefined
}
