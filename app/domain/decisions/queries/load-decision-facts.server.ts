import { asc, eq } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRunFacts } from '#app/domain/ranking/queries/load-run-facts.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { prizes } from '#db/schema'

/** The facts of a decision: the prizes, the last run, and whether that run is up to date. */
export async function loadDecisionFacts(db: Db, ctx: Ctx, challengeId: string) {
  const all = await loadStageContext(db, ctx, challengeId, 'final')
  return {
    all,
    ...(await loadRunFacts(db, all)),
    prizes: await db
      .select()
      .from(prizes)
      .where(eq(prizes.challengeId, all.challenge.id))
      .orderBy(asc(prizes.position), asc(prizes.id)),
  }
}
