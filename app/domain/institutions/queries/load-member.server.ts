import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { institutionMembers } from '#db/schema'

/** The actor's present place in the institution, or null. */
export async function loadMember(db: Db, ctx: Ctx, institutionId: string): Promise<{ role: string } | null> {
  if (ctx.actor.kind !== 'person') return null
  const [member] = await db
    .select({ role: institutionMembers.role })
    .from(institutionMembers)
    .where(
      and(
        eq(institutionMembers.institutionId, institutionId),
        eq(institutionMembers.userId, ctx.actor.id),
        isNull(institutionMembers.leftAt),
      ),
    )
  return member ?? null
}
