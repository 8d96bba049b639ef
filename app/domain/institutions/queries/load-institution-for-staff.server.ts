import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { institutions, users } from '#db/schema'
import { institutionKind, institutionStatus } from '../institution'
import { canDecideVerification, canVerify } from '../permissions'
import { isOwnInstitution } from './load-member.server'

/** Everything that staff need to verify an institution. */
export async function loadInstitutionForStaff(ctx: Ctx, institutionId: string) {
  const { id } = signedIn(ctx)
  orNotFound(canVerify(ctx.actor).ok || null)
  const [row] = await ctx.db
    .select({ institution: institutions, registrant: { name: users.name, email: users.email } })
    .from(institutions)
    .leftJoin(users, eq(users.id, institutions.createdBy))
    .where(eq(institutions.id, institutionId))
  const { institution, registrant } = orNotFound(row)
  return {
    institution,
    kind: institutionKind(institution.kind),
    registrant,
    status: institutionStatus(institution),
    verdict: canDecideVerification({ own: await isOwnInstitution(ctx.db, institution, id) }),
  }
}
