import { asc, eq, inArray } from 'drizzle-orm'
import { prizesAt } from '#app/domain/decisions/shares'
import type { Db } from '#db/client.server'
import { awards, prizes, results } from '#db/schema'

/** The awards of results, with the names of their prizes. @unguarded the caller asks whether the results are public. */
export async function loadAwardsOf(db: Db, resultIds: readonly string[]) {
  const rows = await db
    .select({ award: awards, prize: prizes })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .where(inArray(awards.resultId, [...resultIds]))
    .orderBy(asc(awards.position), asc(awards.id))
  const all = await db
    .select({ prize: prizes })
    .from(prizes)
    .innerJoin(results, eq(results.challengeId, prizes.challengeId))
    .where(inArray(results.id, [...resultIds]))
    .orderBy(asc(prizes.position), asc(prizes.id))
  return rows.map(({ award, prize }) => {
    const own = all.flatMap(each => (each.prize.challengeId === prize.challengeId ? [each.prize] : []))
    const given = award.sharedPositions ? prizesAt(own, award.sharedPositions) : [prize]
    return {
      entryId: award.entryId,
      prizeNames: given.map(({ name }) => name),
      amount: award.amount ?? (prize.kind === 'money' ? prize.amount : null),
      currency: prize.currency,
    }
  })
}
