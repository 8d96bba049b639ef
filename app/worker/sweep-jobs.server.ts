import { and, isNotNull, lt, or } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { jobs } from '#db/schema'

const day = 86_400_000

/** Deletes the keys of jobs finished a month ago, and given-up jobs that staff left for a month. */
export async function sweepJobs({ transaction }: Database, now: Date): Promise<void> {
  const monthAgo = new Date(now.getTime() - 30 * day)
  const done = and(isNotNull(jobs.doneAt), lt(jobs.doneAt, monthAgo))
  const dead = and(isNotNull(jobs.failedAt), lt(jobs.failedAt, monthAgo))
  await transaction(tx => tx.delete(jobs).where(or(done, dead)))
}
