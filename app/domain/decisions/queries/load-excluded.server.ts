import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { keptEntry, meets } from '#app/domain/shared/active'
import type { Db } from '#db/client.server'
import { entries, teams } from '#db/schema'

type Result = { challengeId: string; publishAt: Date | null }

/**
 * The number of entries that were excluded before the result, whose names stay unknown, and those excluded since, which
 * the result has named. @unguarded the caller shows them with the result.
 */
export async function loadExcluded(db: Db, { challengeId, publishAt }: Result) {
  const rows = await db
    .select({ team: teams.name, at: entries.excludedAt, withdrawnAt: entries.withdrawnAt })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(eq(entries.challengeId, challengeId), isNotNull(entries.excludedAt)))
    .orderBy(asc(entries.excludedAt), asc(entries.id))
  const kept = rows.flatMap(({ team, at, ...entry }) => (at && meets(keptEntry, entry) ? [{ team, at }] : []))
  const since = kept.filter(({ at }) => publishAt !== null && at >= publishAt)
  return { before: kept.length - since.length, since }
}
