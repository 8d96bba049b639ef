import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { institutions, users } from '#db/schema'
import { canVerify } from '../permissions'

/** Institutions that wait for verification by staff, the oldest first. */
export async function listWaitingInstitutions(ctx: Ctx) {
  signedIn(ctx)
  orNotFound(canVerify(ctx.actor).ok || null)
  return ctx.db
    .select({
      id: institutions.id,
      name: institutions.name,
      kind: institutions.kind,
      createdAt: institutions.createdAt,
      registrant: users.name,
    })
    .from(institutions)
    .leftJoin(users, eq(users.id, institutions.createdBy))
    .where(
      and(
        or(isNull(institutions.verifiedAt), isNotNull(institutions.recheckSince)),
        isNull(institutions.refusedAt),
      ),
    )
    .orderBy(asc(institutions.createdAt))
}
