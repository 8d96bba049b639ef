import { and, eq, inArray } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { advancements, stageDecisions, stages } from '#db/schema'
import type { StageOutcome } from './stages'

/**
 * The decisions on the stages of challenges, public or not, for the given entries or for all. @unguarded use `partsOf`,
 * which applies the disclosure rules.
 */
export async function loadStageOutcomes(
  db: Db,
  challengeIds: readonly string[],
  entryIds?: readonly string[],
): Promise<StageOutcome[]> {
  const ofChallenges = inArray(stages.challengeId, [...challengeIds])
  const decisions = await db
    .select({ stageId: stageDecisions.stageId, releaseAt: stageDecisions.releaseAt })
    .from(stageDecisions)
    .innerJoin(stages, eq(stages.id, stageDecisions.stageId))
    .where(ofChallenges)
  if (decisions.length === 0) return []
  const rows = await db
    .select({ stageId: advancements.stageId, entryId: advancements.entryId })
    .from(advancements)
    .innerJoin(stages, eq(stages.id, advancements.stageId))
    .where(and(ofChallenges, entryIds && inArray(advancements.entryId, [...entryIds])))
  const goingOn = groupBy(rows, row => row.stageId)
  return decisions.map(decision => ({
    ...decision,
    entryIds: (goingOn.get(decision.stageId) ?? []).map(row => row.entryId),
  }))
}
