import { max } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { ledgerEntries } from '#db/schema'

/**
 * The newest instant in any stream of the ledger, or null. One that is after the current time shows that the clock was
 * set back. @unguarded
 */
export async function loadNewestInstant(db: Db): Promise<Date | null> {
  const [row] = await db.select({ at: max(ledgerEntries.at) }).from(ledgerEntries)
  return row?.at ?? null
}
