import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { users } from '#db/schema'
import { setPasswordByLink } from '../password-by-link.server'

/**
 * Sets the password of an account with the link mailed at joining, which also verifies the address. Removes any earlier
 * password, which a stranger who typed the address may have set, and every session. Returns the person, who is then
 * signed in.
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
