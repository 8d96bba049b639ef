import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { verifyPassword } from '../password.server'
import { emailKey } from '../person'
import { ensureNotSuspended } from '../suspension.server'

/**
 * The person with this address and password; all failures give the same answer in the same time. Unverified accounts do
 * not count, because their password may be a stranger's. A suspension is shown only to a person who knows the password.
 * The returned hash shows later whether the password has changed since.
 */
export async function authenticate(
  ctx: Ctx,
  input: { email: string; password: string },
): Promise<{ userId: string; passwordHash: string }> {
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(users.emailKey, emailKey(input.email)))
  const right = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user?.emailVerifiedAt || !right) throw new Refusal('invalid', 'people.account.wrong_sign_in')
  ensureNotSuspended(user)
  return { userId: user.id, passwordHash: user.passwordHash }
}
