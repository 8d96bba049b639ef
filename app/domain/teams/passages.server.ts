import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { advancements, stageDecisions, stages } from '#db/schema'
import type { Passage } from './stages'

/** What was decided on the stages of a challenge, known or not. Unguarded: ask `partsOf`, which asks the law. */
export async function loadPassages(db: Db, challengeId: string): Promise<Passage[]> {
  const decisions = await db
    .select({ stageId: stageDecisions.stageId, releaseAt: stageDecisions.releaseAt })
    .from(stageDecisions)
    .innerJoin(stages, eq(stages.id, stageDecisions.stageId))
    .where(eq(stages.challengeId, challengeId))
  if (decisions.length === 0) return []
  const rows = await db
    .select({ stageId: advancements.stageId, entryId: advancements.entryId })
    .from(advancements)
    .innerJoin(stages, eq(stages.id, advancements.stageId))
    .where(eq(stages.challengeId, challengeId))
  return decisions.map(decision => ({
    ...decision,
    entryIds: rows.filter(row => row.stageId === decision.stageId).map(row => row.entryId),
  }))
}
