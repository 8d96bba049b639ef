import { and, asc, eq, inArray } from 'drizzle-orm'
import { judgesPerBatch } from '#app/domain/judging/queries/load-seats.server'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { conflicts } from '#db/schema'
import { isConflictKind } from '../conflict-kinds'
import type { StoredConflict } from '../conflicts'

/**
 * Every conflict ever stored between a challenge's judges and these teams, lifted ones included, oldest first.
 * @unguarded
 */
export async function loadStoredConflicts(
  db: Db,
  challengeId: string,
  teamIds?: readonly string[],
): Promise<StoredConflict[]> {
  const { judgeId, teamId, kind, evidence, liftedAt } = conflicts
  const rows = await db
    .select({ judgeId, teamId, kind, evidence, liftedAt })
    .from(conflicts)
    .where(and(eq(conflicts.challengeId, challengeId), teamIds ? inArray(teamId, [...teamIds]) : undefined))
    .orderBy(asc(conflicts.since), asc(conflicts.id))
  return rows.flatMap(({ kind: name, ...row }) => (isConflictKind(name) ? [{ ...row, kind: name }] : []))
}

/**
 * The same for every team and these judges, without evidence: tens of thousands of rows, read for a few judges at a
 * time, yielding to the event loop in between. @unguarded
 */
export async function loadConflictsOfJudges(db: Db, judgeIds: readonly string[]): Promise<StoredConflict[]> {
  const { judgeId, teamId, kind, liftedAt } = conflicts
  const found: StoredConflict[] = []
  for await (const batch of batchesOf(judgeIds, judgesPerBatch)) {
    const rows = await db
      .select({ judgeId, teamId, kind, liftedAt })
      .from(conflicts)
      .where(inArray(judgeId, batch))
    for (const { kind: name, ...row } of rows)
      if (isConflictKind(name)) found.push({ ...row, kind: name, evidence: '' })
  }
  return found
}
