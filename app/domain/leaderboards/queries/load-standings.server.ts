import { and, eq } from 'drizzle-orm'
import { countScores, never } from '#app/domain/attempts/standings.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { entries, standings } from '#db/schema'

export type Standing = { entryId: string; score: number; attempts: number; lastAt: Date }

type Wanted = { stageId: string; challengeId: string; best: 'high' | 'low' }

/**
 * The best public score of each active team. `at` gives what they had just before an instant: teams that have sent
 * something since have a row for it, or are counted anew. @unguarded the caller checks that the board is public.
 */
export async function loadStandings(db: Db, { stageId, challengeId, best }: Wanted) {
  const rows = await loadRows(db, stageId, never, challengeId)
  const standingOf = ({ entryId, lowest, highest, attempts, lastAt }: Row): Standing[] => {
    const score = best === 'high' ? highest : lowest
    return score === null || lastAt === null ? [] : [{ entryId, score, attempts, lastAt }]
  }

  async function at(instant: Date): Promise<Standing[]> {
    const later = rows.filter(({ lastAt }) => lastAt !== null && lastAt >= instant)
    if (later.length === 0) return rows.flatMap(standingOf)
    const kept = await loadRows(db, stageId, instant, challengeId)
    const known = new Set(kept.map(({ entryId }) => entryId))
    const missing = later.flatMap(({ entryId }) => (known.has(entryId) ? [] : [entryId]))
    const counted =
      missing.length > 0 ? await countScores(db, { stageId, until: instant, entryIds: missing }) : []
    const before = [...kept, ...counted]
    const moved = new Set(later.map(({ entryId }) => entryId))
    return [...rows.filter(({ entryId }) => !moved.has(entryId)), ...before].flatMap(standingOf)
  }
  return { now: rows.flatMap(standingOf), at }
}

type Row = Pick<typeof standings.$inferSelect, 'entryId' | 'lowest' | 'highest' | 'attempts' | 'lastAt'>

function loadRows(db: Db, stageId: string, until: Date, challengeId: string): Promise<Row[]> {
  const { entryId, lowest, highest, attempts, lastAt } = standings
  return db
    .select({ entryId, lowest, highest, attempts, lastAt })
    .from(standings)
    .innerJoin(entries, eq(entries.id, standings.entryId))
    .where(
      and(
        eq(standings.stageId, stageId),
        eq(standings.until, until),
        eq(entries.challengeId, challengeId),
        isActiveEntry,
      ),
    )
}
