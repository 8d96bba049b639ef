import { and, eq, gte, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { addressChanges, users } from '#db/schema'
import { findStoppable, isTaken, moveAccount } from '../address-change.server'
import { endAccess } from '../end-access.server'
import { issueMailToken, secretHash } from '../mail-token.server'
import { notify } from '../notify.server'
import { noPassword } from '../password.server'
import { endObjection, suspend } from '../suspension.server'

/**
 * The owner of the old address rejects a change of address: it is stopped, or undone together with every later one. The
 * person who requested it knew the password, so the password, all sessions and tokens are removed, and a link for a new
 * password is mailed. If another account has the old address by now, the account is locked until the address is free.
 */
export async function stopAddressChange(
  ctx: Ctx,
  { secret }: { secret: string },
): Promise<'stopped' | 'locked'> {
  return ctx.transaction(async tx => {
    const change = await findStoppable(tx, ctx, secret)
    if (!change) throw new Refusal('invalid', 'people.account.link_spent')
    const { userId, oldEmail, confirmedAt } = change
    if (await isTaken(tx, ctx, { userId, email: oldEmail })) return lock(tx, ctx, userId)
    await moveAccount(tx, ctx, { userId, email: oldEmail })
    await endObjection(tx, ctx, userId)
    const later = and(
      eq(addressChanges.userId, userId),
      gte(addressChanges.askedAt, change.askedAt),
      isNull(addressChanges.stoppedAt),
    )
    await tx.update(addressChanges).set({ stoppedAt: ctx.now }).where(later)
    await tx.update(users).set({ passwordHash: noPassword }).where(eq(users.id, userId))
    await endAccess(tx, userId)
    await record(tx, ctx, {
      stream: 'platform',
      kind: confirmedAt ? 'person.address_restored' : 'person.address_change_stopped',
      payload: { personId: userId },
    })
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
    const reset = await issueMailToken(tx, ctx, { id: userId, purpose: 'reset_password' })
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.reset',
      facts: { name: user.name },
      link: paths.passwordReset(reset),
      account: { token: secretHash(reset) },
    })
    return 'stopped'
  })
}

/** A suspension by staff stays theirs; the link of the objection works on. */
async function lock(tx: Db, ctx: Ctx, userId: string): Promise<'locked'> {
  const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
  await tx.update(users).set({ passwordHash: noPassword }).where(eq(users.id, userId))
  if (!user.suspendedAt) await suspend(tx, ctx, { userId, by: null, reason: null })
  return 'locked'
}
