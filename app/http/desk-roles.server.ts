import { and, eq, isNotNull } from 'drizzle-orm'
import { isActiveMember, isSeated } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { institutionMembers, judges, users } from '#db/schema'

/** Whether a person is staff, a host of an institution, or chair of a jury: their sessions are short. */
export async function hasDeskRole(db: Db, userId: string): Promise<boolean> {
  const staff = db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.staffSince)))
  const host = db
    .select({ id: institutionMembers.id })
    .from(institutionMembers)
    .where(and(eq(institutionMembers.userId, userId), isActiveMember))
  const chair = db
    .select({ id: judges.id })
    .from(judges)
    .where(and(eq(judges.userId, userId), eq(judges.role, 'chair'), isSeated))
  for (const query of [staff, host, chair]) if ((await query.limit(1)).length > 0) return true
  return false
}
