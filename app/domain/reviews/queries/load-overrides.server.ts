import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { overrides } from '#db/schema'

/** Every mark that was ever put beside a review's own, first to last. Unguarded. */
export async function loadOverrides(db: Db, reviewId: string) {
  return db
    .select()
    .from(overrides)
    .where(eq(overrides.reviewId, reviewId))
    .orderBy(asc(overrides.at), asc(overrides.id))
}
