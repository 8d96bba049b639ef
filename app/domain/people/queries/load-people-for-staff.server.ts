import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { isActiveMember } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { fold } from '#app/text/fold'
import { institutionMembers, institutions, users } from '#db/schema'
import { canSuspend } from '../permissions'
import { emailKey } from '../person'
import { isLastStaff } from '../suspension.server'

/** How many accounts a search shows at most. */
const maxPeople = 50

/** For staff: accounts whose address or name contains the search text, by name; none for an empty search. */
export async function findPeople(ctx: Ctx, typed: string) {
  orNotFound(signedIn(ctx).staff ? true : null)
  const text = typed.trim()
  if (text === '') return []
  const holds = (column: typeof users.emailKey | typeof users.nameSearch, part: string) =>
    sql`${column} like ${`%${part.replace(/[\\%_]/g, each => `\\${each}`)}%`} escape '\\'`
  return ctx.db
    .select({ id: users.id, name: users.name, email: users.email, suspendedAt: users.suspendedAt })
    .from(users)
    .where(
      and(
        isNull(users.closedAt),
        or(holds(users.emailKey, emailKey(text)), holds(users.nameSearch, fold(text))),
      ),
    )
    .orderBy(asc(users.nameSort), asc(users.id))
    .limit(maxPeople)
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
