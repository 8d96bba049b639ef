import { type SQL, sql } from 'drizzle-orm'
import { closingSoonMs } from '#app/domain/challenges/phase'
import type { Db } from '#db/client.server'
import { boards, challenges, panels, results, stageDecisions, stages, tieVotes } from '#db/schema'

/**
 * Every stored instant that a page for visitors compares with the clock, some by a rule and some in a view: before the
 * next of them, and without a write, such a page stays as it is, except for words such as "in 3 days"
 * (app/i18n/spans.ts). tests/journeys/page-cache.test.ts checks that no instant is missing.
 */
export const scheduledInstants = [
  {
    table: challenges,
    columns: [challenges.publishAt, challenges.opensAt, challenges.closesAt, challenges.resultsPlannedAt],
  },
  {
    table: stages,
    columns: [
      stages.opensAt,
      stages.closesAt,
      stages.judgingEndsAt,
      // an instant that another machine wrote may lie ahead of this machine's clock
      stages.freezeAt,
      stages.thawedAt,
    ],
  },
  { table: boards, columns: [boards.shownAt] },
  { table: panels, columns: [panels.opensAt, panels.closesAt] },
  { table: tieVotes, columns: [tieVotes.closesAt, tieVotes.closedAt] },
  { table: stageDecisions, columns: [stageDecisions.releaseAt] },
  { table: results, columns: [results.publishAt] },
] as const

/**
 * The first instant after `now` at which a page for visitors may change by itself; null for none. Each column has an
 * index, so nothing is read but the first instant of each. @unguarded
 */
export async function loadNextInstant(db: Db, now: Date): Promise<Date | null> {
  const soon = new Date(now.getTime() + closingSoonMs)
  const columns = scheduledInstants.flatMap(({ columns }): readonly InstantColumn[] => columns)
  const firsts = columns.map((column, at) => [`i${at}`, firstAfter(column, now)] as const)
  const [found] = await db
    .select(Object.fromEntries([...firsts, ['soon', firstAfter(challenges.closesAt, soon)] as const]))
    .from(sql`(select 1) as once`)
  const times = Object.entries(found ?? {}).flatMap(([name, at]) => {
    if (!at) return []
    // from when the challenge is closing soon
    return name === 'soon' ? at.getTime() - closingSoonMs : at.getTime()
  })
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

type InstantColumn = (typeof scheduledInstants)[number]['columns'][number]

function firstAfter(column: InstantColumn, instant: Date): SQL<Date | null> {
  const later = sql`${column} > ${sql.param(instant, column)}`
  return sql`(select min(${column}) from ${column.table} where ${later})`.mapWith(column)
}
