import { and, eq, isNotNull, ne } from 'drizzle-orm'
import { isActiveAccount } from '#app/domain/shared/active.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'

/** Whether no other staff account could sign in without this one. */
export async function isLastStaff(db: Db, userId: string): Promise<boolean> {
  const staff = and(isNotNull(users.staffSince), isActiveAccount)
  const [own] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(staff, eq(users.id, userId)))
  if (!own) return false
  const [other] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(staff, ne(users.id, userId)))
  return other === undefined
}

type Account = { suspendedAt: Date | null; suspensionReason: string | null }

/**
 * Refuses a suspended account, with the reason that staff wrote. Called only after the right password or a valid link.
 */
export function ensureNotSuspended({ suspendedAt, suspensionReason }: Account): void {
  if (suspendedAt)
    throw new Refusal('forbidden', 'people.suspension.refused', { reason: suspensionReason ?? '' })
}
