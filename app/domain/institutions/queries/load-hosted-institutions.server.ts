import { and, eq, isNotNull } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { institutionMembers, institutions } from '#db/schema'

/** Ids of the verified institutions of which the actor is a member and so a host. */
export async function loadHostedInstitutions(ctx: Ctx): Promise<ReadonlySet<string>> {
  if (ctx.actor.kind !== 'person') return new Set()
  const rows = await ctx.db
    .select({ id: institutions.id })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(
      and(eq(institutionMembers.userId, ctx.actor.id), isActiveMember, isNotNull(institutions.verifiedAt)),
    )
  return new Set(rows.map(row => row.id))
}
