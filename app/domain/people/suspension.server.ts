import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { isActiveAccount } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { heldForms, mailTokens, users } from '#db/schema'
import { endAccess } from './end-access.server'

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

type Suspension = { userId: string; by: string | null; reason: string | null }

/**
 * Suspends an account: its sessions, tokens and mailed links end, nobody signs in, and mails stop. Without `by` the owner of its
 * earlier address requested it. @unguarded
 */
export async function suspend(tx: Db, ctx: Ctx, { userId, by, reason }: Suspension): Promise<void> {
  const suspension = { suspendedAt: ctx.now, suspendedBy: by, suspensionReason: reason }
  await tx.update(users).set(suspension).where(eq(users.id, userId))
  await endAccess(tx, userId)
  for (const table of [mailTokens, heldForms]) await tx.delete(table).where(eq(table.userId, userId))
  const payload = { personId: userId }
  await record(tx, ctx, { stream: 'platform', kind: 'person.suspended', payload })
}

/** Ends a suspension that the owner of the earlier address requested, not one by staff. @unguarded */
export async function endObjection(tx: Db, ctx: Ctx, userId: string): Promise<void> {
  const locked = and(eq(users.id, userId), isNotNull(users.suspendedAt), isNull(users.suspendedBy))
  const ended = await tx.update(users).set({ suspendedAt: null }).where(locked).returning({ id: users.id })
  if (ended.length === 0) return
  const payload = { personId: userId }
  await record(tx, ctx, { stream: 'platform', kind: 'person.restored', payload })
}

type Account = { suspendedAt: Date | null; suspendedBy: string | null; suspensionReason: string | null }

/** Refuses a suspended account, with the reason. Called only after the right password or a valid link. */
export function ensureNotSuspended({ suspendedAt, suspendedBy, suspensionReason }: Account): void {
  if (!suspendedAt) return
  if (!suspendedBy) throw new Refusal('forbidden', 'people.suspension.by_objection')
  throw new Refusal('forbidden', 'people.suspension.refused', { reason: suspensionReason ?? '' })
}
