import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { endAccess } from './end-access.server'
import { consumeMailToken, findMailToken, type MailPurpose } from './mail-token.server'
import { hashPassword } from './password.server'
import { ensurePassword } from './password-rules'
import { ensureNotSuspended } from './suspension.server'

type ByLink = {
  secret: string
  password: string
  purpose: MailPurpose
  /** writes the password and related rows, in the same transaction */
  write: (tx: Db, set: { userId: string; passwordHash: string }) => Promise<void>
}

/**
 * Sets a password with a mailed link, uses the link up, and ends the sessions and tokens of its owner. Refuses an invalid link
 * before anything is computed, and a password that the rules reject.
 */
export async function setPasswordByLink(
  ctx: Ctx,
  { secret, password, purpose, write }: ByLink,
): Promise<{ userId: string; passwordHash: string }> {
  const token = { secret, purpose }
  const ownerId = await findMailToken(ctx.db, ctx, token)
  if (!ownerId) throw new Refusal('invalid', 'people.account.link_spent')
  const [owner] = await ctx.db.select().from(users).where(eq(users.id, ownerId))
  ensureNotSuspended(orNotFound(owner))
  await ensurePassword(password, orNotFound(owner))
  const passwordHash = await hashPassword(password)
  return ctx.transaction(async tx => {
    const userId = await consumeMailToken(tx, ctx, token)
    if (!userId) throw new Refusal('invalid', 'people.account.link_spent')
    await write(tx, { userId, passwordHash })
    await endAccess(tx, userId)
    return { userId, passwordHash }
  })
}
