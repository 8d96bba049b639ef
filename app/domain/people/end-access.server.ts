import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { accessTokens, sessions } from '#db/schema'

/** Ends all that acts in a person's name without their password: sessions, and the tokens of their programs. */
export async function endAccess(tx: Db, userId: string): Promise<void> {
  for (const table of [sessions, accessTokens]) await tx.delete(table).where(eq(table.userId, userId))
}
