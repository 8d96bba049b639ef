import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { institutions, users } from '#db/schema'
import { institutionKind, institutionStatus } from '../institution'
import { canVerify } from '../permissions'

/** Everything staff need to decide whether an institution is what it claims to be. */
export async function loadInstitutionForStaff(ctx: Ctx, id: string) {
  found(canVerify(ctx.actor).ok || null)
  const [row] = await ctx.db
    .select({ institution: institutions, registrant: { name: users.name, email: users.email } })
    .from(institutions)
    .leftJoin(users, eq(users.id, institutions.createdBy))
    .where(eq(institutions.id, id))
  const { institution, registrant } = found(row)
  return {
    institution,
    kind: institutionKind(institution.kind),
    registrant,
    status: institutionStatus(institution),
  }
}
