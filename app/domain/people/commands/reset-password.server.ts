import { eq, sql } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { found, Refusal } from '#app/domain/shared/refusal'
import { sessions, users } from '#db/schema'
import { findMailToken, spendMailToken } from '../mail-token.server'
import { hashPassword } from '../password.server'
import { mailPasswordChanged } from '../password-changed.server'
import { ensurePassword } from '../password-rules'
import { ensureNotSuspended } from '../suspension.server'

/** Sets a new password by a mailed link, which proves the address too, and ends every session. */
export async function resetPassword(
  ctx: Ctx,
  input: { secret: string; password: string },
): Promise<{ userId: string }> {
  const token = { secret: input.secret, purpose: 'reset_password' } as const
  // a secret that opens nothing costs no computation
  const ownerId = await findMailToken(ctx.db, ctx, token)
  if (!ownerId) throw new Refusal('invalid', 'account.link_spent')
  const [owner] = await ctx.db.select().from(users).where(eq(users.id, ownerId))
  ensureNotSuspended(found(owner))
  await ensurePassword(input.password, found(owner))
  const passwordHash = await hashPassword(input.password)
  return ctx.transaction(async tx => {
    const userId = await spendMailToken(tx, ctx, token)
    if (!userId) throw new Refusal('invalid', 'account.link_spent')
    const emailVerifiedAt = sql`coalesce(${users.emailVerifiedAt}, ${sql.param(ctx.now, users.emailVerifiedAt)})`
    await tx.update(users).set({ passwordHash, emailVerifiedAt }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'person.password_reset',
      payload: { personId: userId },
    })
    await mailPasswordChanged(tx, ctx, userId)
    return { userId }
  })
}
