import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { overrides } from '#db/schema'

/** Every override of a review, oldest first. @unguarded */
export async function loadOverrides(db: Db, reviewId: string) {
  return db
    .select()
    .from(overrides)
    .where(eq(overrides.reviewId, reviewId))
    .orderBy(asc(overrides.at), asc(overrides.id))
}
