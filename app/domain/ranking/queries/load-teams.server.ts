import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { entries, teams } from '#db/schema'

type Rows = readonly { entryId: string }[]

/** The current names of the teams of a run's rows, by entry. @unguarded */
export async function loadTeams(db: Db, { ranked, unranked }: { ranked: Rows; unranked: Rows }) {
  const ids = [...ranked, ...unranked].map(row => row.entryId)
  if (ids.length === 0) return new Map<string, { id: string; name: string }>()
  const rows = await db
    .select({ entryId: entries.id, id: teams.id, name: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(entries.id, ids))
  return new Map(rows.map(({ entryId, ...team }) => [entryId, team]))
}
