import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { verifyPassword } from '../password.server'

/** Whether this is the signed-in person's password. */
export async function isOwnPassword(ctx: Ctx, password: string): Promise<boolean> {
  return verifyPassword(await loadHash(ctx.db, ctx), password)
}

/**
 * Refuses beside the field `current` unless it is the signed-in person's password. May throw a `busy` refusal. Returns
 * the hash that it was compared with, for `ensureSamePassword`.
 */
export async function ensureOwnPassword(ctx: Ctx, current: string): Promise<{ comparedWith: string | null }> {
  const comparedWith = await loadHash(ctx.db, ctx)
  if (!(await verifyPassword(comparedWith, current))) throw wrongPassword()
  return { comparedWith }
}

/** Refuses when the password has changed since it was compared: comparing takes time, and no transaction waits for it. */
export async function ensureSamePassword(
  tx: Db,
  ctx: Ctx,
  { comparedWith }: { comparedWith: string | null },
): Promise<void> {
  if ((await loadHash(tx, ctx)) !== comparedWith) throw wrongPassword()
}

async function loadHash(db: Db, ctx: Ctx): Promise<string | null> {
  const own = eq(users.id, signedIn(ctx).id)
  const [user] = await db.select({ passwordHash: users.passwordHash }).from(users).where(own)
  return user?.passwordHash ?? null
}

function wrongPassword(): Refusal {
  return new Refusal('invalid', 'people.account.wrong_password', {}, 'current')
}
