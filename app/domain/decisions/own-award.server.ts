import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { captainOnly } from '#app/domain/teams/permissions'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { awards, prizes, results } from '#db/schema'
import { canDecline } from './permissions'

export type AwardRef = { entryId: string; awardId: string }

/** An award of the actor's own team once the result is public, and whether it may be declined; 404 otherwise. */
export async function loadOwnAward(db: Db, ctx: Ctx, { entryId, awardId }: AwardRef) {
  const own = await loadOwnEntry(db, ctx, entryId)
  const [row] = await db
    .select({ award: awards, prize: prizes, result: results })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(results, eq(results.id, awards.resultId))
    .where(and(eq(awards.id, awardId), eq(awards.entryId, entryId)))
  const { award, prize, result } = orNotFound(row)
  const published = result.publishAt !== null && result.publishAt <= ctx.now
  orNotFound(published || null)
  const may = canDecline({
    byCaptain: captainOnly(own.facts),
    shared: award.sharedPositions !== null,
  })
  return { own, award, prize, result, may }
}
