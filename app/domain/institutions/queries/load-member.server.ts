import { and, eq } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { institutionMembers } from '#db/schema'

/** The actor's current membership in the institution, or null. */
export async function loadMember(db: Db, ctx: Ctx, institutionId: string): Promise<{ role: string } | null> {
  if (ctx.actor.kind !== 'person') return null
  const [member] = await db
    .select({ role: institutionMembers.role })
    .from(institutionMembers)
    .where(
      and(
        eq(institutionMembers.institutionId, institutionId),
        eq(institutionMembers.userId, ctx.actor.id),
        isActiveMember,
      ),
    )
  return member ?? null
}

type Registered = { id: string; createdBy: string | null }

/** Whether a person registered the institution, or is or was its member. */
export async function isOwnInstitution(
  db: Db,
  { id, createdBy }: Registered,
  userId: string,
): Promise<boolean> {
  const place = and(eq(institutionMembers.institutionId, id), eq(institutionMembers.userId, userId))
  const [member] = await db.select({ id: institutionMembers.id }).from(institutionMembers).where(place)
  return createdBy === userId || member !== undefined
}
