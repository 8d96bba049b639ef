import { and, asc, count, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import { containsText } from '#app/domain/shared/contains.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { type RegisterQuery, registerSize } from '#app/domain/shared/register'
import { fold } from '#app/text/fold'
import { institutionMembers, institutions, users } from '#db/schema'
import { canSuspend } from '../permissions'
import { emailKey } from '../person'
import { isLastStaff } from '../suspension.server'

/** What staff filter accounts by. */
export const peopleFilters = ['staff', 'hosts', 'unverified', 'suspended'] as const
export type PeopleFilter = (typeof peopleFilters)[number]

/**
 * The register of open accounts for staff, by name, in pages. Addresses are shown only to those who search: a search is in
 * the security log.
 */
export async function listPeople(ctx: Ctx, { q, only, page: asked }: RegisterQuery<PeopleFilter>) {
  orNotFound(signedIn(ctx).staff ? true : null)
  const where = and(isNull(users.closedAt), named(q), only ? filters[only] : undefined)
  const [counted] = await ctx.db.select({ total: count() }).from(users).where(where)
  const total = Number(counted?.total ?? 0)
  const { from, ...paged } = pageAt(total, asked, registerSize)
  const rows = await ctx.db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      createdAt: users.createdAt,
      verifiedAt: users.emailVerifiedAt,
      staffSince: users.staffSince,
      suspendedAt: users.suspendedAt,
    })
    .from(users)
    .where(where)
    .orderBy(asc(users.nameSort), asc(users.id))
    .limit(registerSize)
    .offset(from)
  return {
    ...paged,
    total,
    rows: rows.map(({ email, ...row }) => ({ ...row, email: q === '' ? null : email })),
  }
}

function named(q: string): SQL | undefined {
  if (q === '') return undefined
  return or(containsText(users.emailKey, emailKey(q)), containsText(users.nameSearch, fold(q)))
}

const filters: Record<PeopleFilter, SQL | undefined> = {
  staff: isNotNull(users.staffSince),
  hosts: sql`exists (select 1 from ${institutionMembers} where ${and(eq(institutionMembers.userId, users.id), isActiveMember)})`,
  unverified: isNull(users.emailVerifiedAt),
  suspended: isNotNull(users.suspendedAt),
}

/** For staff: one account with its permissions on the platform, and whether it may be suspended. */
export async function loadPersonForStaff(ctx: Ctx, id: string) {
  const { staff, id: actorId } = signedIn(ctx)
  orNotFound(staff ? true : null)
  const [row] = await ctx.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), isNull(users.closedAt)))
  const { name, email, emailVerifiedAt, createdAt, staffSince, suspendedAt, suspensionReason } =
    orNotFound(row)
  const hosted = await ctx.db
    .select({ name: institutions.name })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(and(eq(institutionMembers.userId, id), isActiveMember))
    .orderBy(asc(institutions.nameSort))
  const facts = { actor: ctx.actor, self: id === actorId, lastStaff: await isLastStaff(ctx.db, id) }
  return {
    person: { id, name, email, emailVerifiedAt, createdAt, staffSince, suspendedAt, suspensionReason },
    hosts: hosted.map(each => localText(each.name, ctx.locale)),
    can: { suspend: canSuspend(facts) },
  }
}
