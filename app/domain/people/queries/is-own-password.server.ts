import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
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
