import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { judgingChanges } from '#db/schema'

/** What was changed of a stage's rules once teams or judges relied on them, when and why, oldest first; public. */
export function loadJudgingChanges(db: Db, stageId: string) {
  const { id, before, after, reason, changedAt } = judgingChanges
  return db
    .select({ id, before, after, reason, changedAt })
    .from(judgingChanges)
    .where(eq(judgingChanges.stageId, stageId))
    .orderBy(asc(changedAt), asc(id))
}
