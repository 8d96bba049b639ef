import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { users } from '#db/schema'
import { setPasswordByLink } from '../password-by-link.server'

/**
 * Sets the password of an account by the link mailed at joining, which proves the address. Whatever password was there
 * before, set by whoever typed the address, and every session are gone. Returns who, so that they can be signed in.
 */
export async function setFirstPassword(
  ctx: Ctx,
  input: { secret: string; password: string },
): Promise<{ userId: string; passwordHash: string }> {
  return setPasswordByLink(ctx, {
    ...input,
    purpose: 'verify_email',
    write: async (tx, { userId, passwordHash }) => {
      await tx.update(users).set({ passwordHash, emailVerifiedAt: ctx.now }).where(eq(users.id, userId))
      const payload = { personId: userId }
      await record(tx, ctx, { stream: 'platform', kind: 'person.email_verified', payload })
    },
  })
}
