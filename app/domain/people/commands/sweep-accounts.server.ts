import { and, inArray, isNull, lt, notInArray } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import {
  affiliations,
  devices,
  heldForms,
  institutionMembers,
  mailTokens,
  sessions,
  teamMembers,
  users,
} from '#db/schema'

const day = 86_400_000

/** How long an account waits for its owner to follow the mailed link, in days. */
const daysUnverified = 7

/**
 * Daily: deletes ended sessions, browsers not seen for a year, forms held for over a day, links dead for 30 days, and
 * accounts whose address was not verified within a week. An account that already takes part somewhere, from the time when
 * that was possible, stays.
 */
export async function sweepAccounts(ctx: Ctx): Promise<void> {
  const before = (days: number) => new Date(ctx.now.getTime() - days * day)
  await ctx.transaction(async tx => {
    await tx.delete(sessions).where(lt(sessions.expiresAt, ctx.now))
    await tx.delete(devices).where(lt(devices.lastSeenAt, before(365)))
    await tx.delete(heldForms).where(lt(heldForms.heldAt, before(1)))
    await tx.delete(mailTokens).where(lt(mailTokens.expiresAt, before(30)))
    await deleteUnverified(tx, ctx, before(daysUnverified))
  })
}

async function deleteUnverified(tx: Db, ctx: Ctx, joinedBefore: Date): Promise<void> {
  const stale = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        isNull(users.emailVerifiedAt),
        lt(users.createdAt, joinedBefore),
        notInArray(users.id, tx.select({ id: teamMembers.userId }).from(teamMembers)),
        notInArray(users.id, tx.select({ id: institutionMembers.userId }).from(institutionMembers)),
      ),
    )
    .limit(500)
  const ids = stale.map(user => user.id)
  if (ids.length === 0) return
  for (const table of [sessions, mailTokens, devices, heldForms, affiliations])
    await tx.delete(table).where(inArray(table.userId, ids))
  await tx.delete(users).where(inArray(users.id, ids))
  for (const personId of ids)
    await record(tx, ctx, { stream: 'platform', kind: 'person.expired', payload: { personId } })
}
