import { count, sql } from 'drizzle-orm'
import { jobName } from '#app/queue/jobs'
import type { Db } from '#db/client.server'
import { jobs } from '#db/schema'
import { type Lane, laneOf } from './lanes'

export const jobStates = ['due', 'running', 'waiting', 'retrying', 'given_up'] as const
export type JobState = (typeof jobStates)[number]
export type JobCount = { lane: Lane; kind: string; state: JobState; count: number }

/** How many jobs there are of each kind in each state; finished ones are not counted. */
export async function countJobs(db: Db, now: Date): Promise<JobCount[]> {
  // the state is the second column: PostgreSQL takes the same text with other parameters for another one
  const rows = await db
    .select({ kind: jobs.kind, state: stateAt(now), count: count() })
    .from(jobs)
    .where(sql`${jobs.doneAt} IS NULL`)
    .groupBy(jobs.kind, sql`2`)
    .orderBy(jobs.kind)
  return rows.map(row => ({
    lane: laneOf(row.kind),
    kind: jobName(row.kind),
    state: row.state,
    count: Number(row.count),
  }))
}

/** The state of a job that is not finished. */
function stateAt(now: Date) {
  const at = sql.param(now, jobs.runAt)
  return sql<JobState>`CASE
    WHEN ${jobs.failedAt} IS NOT NULL THEN 'given_up'
    WHEN ${jobs.lockedUntil} > ${at} THEN 'running'
    WHEN ${jobs.runAt} > ${at} AND ${jobs.attempts} > 0 THEN 'retrying'
    WHEN ${jobs.runAt} > ${at} THEN 'waiting'
    ELSE 'due' END`
}
