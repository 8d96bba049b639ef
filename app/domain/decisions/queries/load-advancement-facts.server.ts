import { asc, eq } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadRunFacts } from '#app/domain/ranking/queries/load-run-facts.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { advancements } from '#db/schema'

export type StageRef = { challengeId: string; stageId: string }

/** The facts of a decision on advancement: the stage's run, the number of places, and the stored decision. */
export async function loadAdvancementFacts(db: Db, ctx: Ctx, { challengeId, stageId }: StageRef) {
  const all = await loadStageContext(db, ctx, challengeId, { stageId })
  const facts = await loadRunFacts(db, all)
  const { ranked = [], unranked = [] } = facts.run?.output ?? {}
  const rows = await db
    .select({ entryId: advancements.entryId })
    .from(advancements)
    .where(eq(advancements.stageId, stageId))
    .orderBy(asc(advancements.entryId))
  return {
    all,
    ...facts,
    ranked,
    unranked,
    judgingEndsAt: all.stage.judgingEndsAt,
    final: all.final,
    releaseAt: all.advance?.releaseAt ?? null,
    next: all.stages[all.stages.findIndex(({ id }) => id === stageId) + 1] ?? null,
    places: all.policy.advance,
    chosen: all.advance ? rows.map(row => row.entryId) : null,
  }
}
