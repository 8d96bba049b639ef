import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { verifyPassword } from '../password.server'
import { emailKey } from '../person'
import { ensureNotSuspended } from '../suspension.server'

/**
 * The person whose address and password these are; one answer, and one duration, for every way to be
 * wrong. An account whose address is not verified is none: its password may be a stranger's. That an account is suspended
 * is told only to who knows its password. The hash says later whether the password is still the one that was compared.
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
