import { and, asc, eq } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { institutionMembers, institutions } from '#db/schema'
import { institutionStatus } from '../institution'

/** The institutions of which the signed-in person is a member. */
export async function listMyInstitutions(ctx: Ctx) {
  const { id } = signedIn(ctx)
  const rows = await ctx.db
    .select({
      id: institutions.id,
      slug: institutions.slug,
      name: institutions.name,
      verifiedAt: institutions.verifiedAt,
      recheckSince: institutions.recheckSince,
      refusedAt: institutions.refusedAt,
      refusalReason: institutions.refusalReason,
    })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(and(eq(institutionMembers.userId, id), isActiveMember))
    .orderBy(asc(institutions.nameSort))
  return rows.map(row => ({ ...row, status: institutionStatus(row) }))
}
