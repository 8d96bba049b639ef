import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { found, Refusal } from '#app/domain/shared/refusal'
import { sessions, users } from '#db/schema'
import { findMailToken, spendMailToken } from '../mail-token.server'
import { hashPassword } from '../password.server'
import { ensurePassword } from '../password-rules'
import { ensureNotSuspended } from '../suspension.server'

/**
 * Sets the password of an account by the link mailed at joining, which proves the address. Whatever password was there
 * before, set by whoever typed the address, and every session are gone. Returns who, so that they can be signed in.
 */
export async function setFirstPassword(
  ctx: Ctx,
  input: { secret: string; password: string },
): Promise<{ userId: string }> {
  const token = { secret: input.secret, purpose: 'verify_email' } as const
  const ownerId = await findMailToken(ctx.db, ctx, token)
  if (!ownerId) throw new Refusal('invalid', 'account.link_spent')
  const [owner] = await ctx.db.select().from(users).where(eq(users.id, ownerId))
  ensureNotSuspended(found(owner))
  await ensurePassword(input.password, found(owner))
  const passwordHash = await hashPassword(input.password)
  return ctx.transaction(async tx => {
    const userId = await spendMailToken(tx, ctx, token)
    if (!userId) throw new Refusal('invalid', 'account.link_spent')
    await tx.update(users).set({ passwordHash, emailVerifiedAt: ctx.now }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    const payload = { personId: userId }
    await record(tx, ctx, { stream: 'platform', kind: 'person.email_verified', payload })
    return { userId }
  })
}
