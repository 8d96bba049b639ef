import { asc, eq } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { awards, prizes, results } from '#db/schema'

/** The prizes of a challenge's result by entry, in the result's order. Only where the result is out. @unguarded */
export async function loadPrizesWon(db: Db, challengeId: string) {
  const rows = await db
    .select({ id: awards.id, entryId: awards.entryId, name: prizes.name })
    .from(awards)
    .innerJoin(results, eq(results.id, awards.resultId))
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .where(eq(results.challengeId, challengeId))
    .orderBy(asc(awards.position), asc(awards.id))
  return groupBy(rows, row => row.entryId)
}
