import { eq } from 'drizzle-orm'
import { activeAccount, meets } from '#app/domain/shared/active'
import type { Db } from '#db/client.server'
import { accessTokens, users } from '#db/schema'
import { tokenIsGood } from './access-token'
import { secretHash } from './mail-token.server'

/** The token with this secret and its owner; null where it is unknown, expired or its account is barred. */
export async function findAccessToken(db: Db, secret: string, now: Date) {
  const [row] = await db
    .select({ token: accessTokens, user: users })
    .from(accessTokens)
    .innerJoin(users, eq(users.id, accessTokens.userId))
    .where(eq(accessTokens.id, secretHash(secret)))
  return row && tokenIsGood(row.token, now) && meets(activeAccount, row.user) ? row : null
}

/** Notes when a token was last used. */
export async function noteTokenUse(tx: Db, id: string, now: Date): Promise<void> {
  await tx.update(accessTokens).set({ lastUsedAt: now }).where(eq(accessTokens.id, id))
}

/** Whether the token still exists: asked in each transaction of a request that it began. */
export async function tokenExists(tx: Db, id: string): Promise<boolean> {
  const rows = await tx.select({ id: accessTokens.id }).from(accessTokens).where(eq(accessTokens.id, id))
  return rows.length > 0
}
