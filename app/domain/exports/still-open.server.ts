import { and, eq, gt } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { entryExtensions } from '#db/schema'

/** The entries that may still submit in a stage after its deadline: their content stays sealed. @unguarded */
export async function loadStillOpen(db: Db, stageId: string, now: Date): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ entryId: entryExtensions.entryId })
    .from(entryExtensions)
    .where(and(eq(entryExtensions.stageId, stageId), gt(entryExtensions.until, now)))
  return new Set(rows.map(({ entryId }) => entryId))
}
