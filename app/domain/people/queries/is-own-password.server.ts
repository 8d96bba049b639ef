import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { users } from '#db/schema'
import { verifyPassword } from '../password.server'

/** Whether this is the signed-in person's password. */
export async function isOwnPassword(ctx: Ctx, password: string): Promise<boolean> {
  const [user] = await ctx.db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, signedIn(ctx).id))
  return verifyPassword(user?.passwordHash ?? null, password)
}

/** Refuses beside the field `current` unless it is the signed-in person's password. May throw a `busy` refusal. */
export async function ensureOwnPassword(ctx: Ctx, current: string): Promise<void> {
  if (!(await isOwnPassword(ctx, current)))
    throw new Refusal('invalid', 'people.account.wrong_password', {}, 'current')
}
