import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { prizeRefusals, prizes } from '#db/schema'

/** The declined prizes of a result, each with its name, and when it was handed down. @unguarded the caller decides it. */
export async function listDeclinedPrizes(db: Db, resultId: string) {
  const { id, at, handedAt } = prizeRefusals
  return db
    .select({ id, at, handedAt, prize: prizes.name })
    .from(prizeRefusals)
    .innerJoin(prizes, eq(prizes.id, prizeRefusals.prizeId))
    .where(eq(prizeRefusals.resultId, resultId))
    .orderBy(asc(at), asc(id))
}
