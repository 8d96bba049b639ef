import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { accessTokens, calendarAddresses, sessions } from '#db/schema'

/**
 * Ends all that acts in a person's name without their password: sessions, the tokens of their programs, and the
 * address of their calendar.
 */
export async function endAccess(tx: Db, userId: string): Promise<void> {
  for (const table of [sessions, accessTokens, calendarAddresses])
    await tx.delete(table).where(eq(table.userId, userId))
}
