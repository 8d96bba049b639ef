import { asc, inArray } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { judgingChanges } from '#db/schema'

/**
 * The public changes to the stages' rules since teams or judges relied on them, with time and reason, oldest first, by
 * stage.
 */
export async function loadJudgingChanges(db: Db, stageIds: readonly string[]) {
  if (stageIds.length === 0) return new Map<string, never[]>()
  const { id, stageId, before, after, reason, changedAt } = judgingChanges
  const rows = await db
    .select({ id, stageId, before, after, reason, changedAt })
    .from(judgingChanges)
    .where(inArray(stageId, [...stageIds]))
    .orderBy(asc(changedAt), asc(id))
  return groupBy(rows, row => row.stageId)
}
