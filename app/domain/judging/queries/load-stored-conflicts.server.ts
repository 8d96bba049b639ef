import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { conflicts } from '#db/schema'
import type { StoredConflict } from '../board'
import { isConflictKind } from '../conflicts'

/** What was ever declared or found in a challenge, lifted ones included, oldest first. Unguarded. */
export async function loadStoredConflicts(db: Db, challengeId: string): Promise<StoredConflict[]> {
  const { judgeId, teamId, kind, evidence, liftedAt } = conflicts
  const rows = await db
    .select({ judgeId, teamId, kind, evidence, liftedAt })
    .from(conflicts)
    .where(eq(conflicts.challengeId, challengeId))
    .orderBy(asc(conflicts.since), asc(conflicts.id))
  return rows.flatMap(({ kind: name, ...row }) => (isConflictKind(name) ? [{ ...row, kind: name }] : []))
}
