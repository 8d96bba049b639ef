import { and, asc, count, eq, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { containsText } from '#app/domain/shared/contains.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { type RegisterQuery, registerSize } from '#app/domain/shared/register'
import { fold } from '#app/text/fold'
import { institutions, users } from '#db/schema'
import { type InstitutionStatus, institutionKind, institutionStatus } from '../institution'
import { canVerify } from '../permissions'

export const institutionFilters = ['waiting', 'verified', 'refused'] as const satisfies InstitutionStatus[]

/** The register of institutions for staff, by name, in pages. */
export async function listInstitutionsForStaff(
  ctx: Ctx,
  { q, only, page: requested }: RegisterQuery<InstitutionStatus>,
) {
  orNotFound(canVerify(ctx.actor).ok || null)
  const text = fold(q)
  const named =
    text === ''
      ? undefined
      : or(containsText(institutions.search, text), containsText(institutions.registryNumber, q))
  const where = and(named, only ? withStatus[only] : undefined)
  const [counted] = await ctx.db.select({ total: count() }).from(institutions).where(where)
  const total = Number(counted?.total ?? 0)
  const { from, ...paged } = pageAt(total, requested, registerSize)
  const rows = await ctx.db
    .select({
      id: institutions.id,
      name: institutions.name,
      kind: institutions.kind,
      registryNumber: institutions.registryNumber,
      createdAt: institutions.createdAt,
      verifiedAt: institutions.verifiedAt,
      recheckSince: institutions.recheckSince,
      refusedAt: institutions.refusedAt,
      registrant: users.name,
    })
    .from(institutions)
    .leftJoin(users, eq(users.id, institutions.createdBy))
    .where(where)
    .orderBy(asc(institutions.nameSort), asc(institutions.id))
    .limit(registerSize)
    .offset(from)
  return {
    ...paged,
    total,
    rows: rows.map(({ verifiedAt, recheckSince, refusedAt, kind, ...row }) => ({
      ...row,
      kind: institutionKind(kind),
      status: institutionStatus({ verifiedAt, recheckSince, refusedAt }),
    })),
  }
}

/** The rules of `institutionStatus` as conditions. */
const unmarked = or(isNull(institutions.verifiedAt), isNotNull(institutions.recheckSince))
const withStatus: Record<InstitutionStatus, SQL | undefined> = {
  verified: and(isNotNull(institutions.verifiedAt), isNull(institutions.recheckSince)),
  refused: and(unmarked, isNotNull(institutions.refusedAt)),
  waiting: and(unmarked, isNull(institutions.refusedAt)),
}
