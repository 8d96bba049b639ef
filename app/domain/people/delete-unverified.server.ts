import { and, inArray, isNull, notInArray, type SQL } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import {
  accessTokens,
  affiliations,
  devices,
  heldForms,
  institutionMembers,
  mailTokens,
  sessions,
  teamMembers,
  users,
} from '#db/schema'

/**
 * Deletes accounts with unverified addresses, at most 500 at a time. An account that already takes part somewhere, from
 * the time when that was possible, is kept. @unguarded
 */
export async function deleteUnverified(tx: Db, ctx: Ctx, which: SQL): Promise<void> {
  const stale = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        isNull(users.emailVerifiedAt),
        isNull(users.closedAt),
        which,
        notInArray(users.id, tx.select({ id: teamMembers.userId }).from(teamMembers)),
        notInArray(users.id, tx.select({ id: institutionMembers.userId }).from(institutionMembers)),
      ),
    )
    .limit(500)
  const ids = stale.map(user => user.id)
  if (ids.length === 0) return
  for (const table of [sessions, accessTokens, mailTokens, devices, heldForms, affiliations])
    await tx.delete(table).where(inArray(table.userId, ids))
  await tx.delete(users).where(inArray(users.id, ids))
  for (const personId of ids)
    await record(tx, ctx, { stream: 'platform', kind: 'person.expired', payload: { personId } })
}
