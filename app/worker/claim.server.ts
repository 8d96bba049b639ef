import { and, asc, eq, inArray, isNull, lte, notInArray, or, type Param, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { prepared } from '#db/prepared'
import { jobs } from '#db/schema'
import { type Lane, laneKinds, lanes } from './lanes'
import { nextTry } from './retry'

const lockFor = 60_000

export type ClaimedJob = typeof jobs.$inferSelect

/** Locks the next due job of a lane, or of all lanes, for a minute; undefined when there is none. */
export async function claim(database: Database, now: Date, lane?: Lane): Promise<ClaimedJob | undefined> {
  // this read needs no write lock, and usually finds nothing
  const [waiting] = await (waitingIn.get(lane) ?? waitingInAny)(database.db, { now })
  if (!waiting) return undefined
  const due = dueIn(sql.param(now, jobs.runAt), lane)
  return database.transaction(async tx => {
    const [job] = await tx.select().from(jobs).where(due).orderBy(asc(jobs.runAt), asc(jobs.id)).limit(1)
    if (!job) return undefined
    const attempts = job.attempts + 1
    // a running recheck may have read too early, so the next change queues another
    const key = job.kind === 'conflicts.recheck' ? null : job.key
    await tx
      .update(jobs)
      .set({ attempts, key, lockedUntil: lockFrom(now) })
      .where(eq(jobs.id, job.id))
    return { ...job, attempts, key }
  })
}

const anyJobDue = (lane?: Lane) =>
  prepared(db =>
    db
      .select({ id: jobs.id })
      .from(jobs)
      .where(dueIn(sql.param(sql.placeholder('now'), jobs.runAt), lane))
      .limit(1),
  )
const waitingInAny = anyJobDue()
const waitingIn = new Map<Lane | undefined, typeof waitingInAny>(lanes.map(lane => [lane, anyJobDue(lane)]))

function dueIn(now: Param, lane?: Lane) {
  const kinds =
    lane === undefined
      ? undefined
      : lane === 'work'
        ? notInArray(jobs.kind, Object.values(laneKinds).flat())
        : inArray(jobs.kind, laneKinds[lane])
  return and(
    kinds,
    isNull(jobs.doneAt),
    isNull(jobs.failedAt),
    lte(jobs.runAt, now),
    or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now)),
  )
}

const lockFrom = (now: Date) => new Date(now.getTime() + lockFor)

/** Locks the job for another minute. */
export async function renewLock({ transaction }: Database, id: string, now: Date): Promise<void> {
  await transaction(tx =>
    tx
      .update(jobs)
      .set({ lockedUntil: lockFrom(now) })
      .where(eq(jobs.id, id)),
  )
}

/** Deletes a finished job; one with a key stays for a while, without its payload, so that it is not queued again. */
export async function finish({ transaction }: Database, job: ClaimedJob, now: Date): Promise<void> {
  const own = eq(jobs.id, job.id)
  await transaction(async tx => {
    if (job.key === null) await tx.delete(jobs).where(own)
    else await tx.update(jobs).set({ doneAt: now, payload: {}, lockedUntil: null }).where(own)
  })
}

type Failure = { code: string; permanent: boolean; now: Date }

/**
 * Schedules the next try. A job that cannot succeed, or was tried for days, is given up and waits for staff: account
 * mail without its content, because its link is useless by then, other jobs with their encrypted content, so that they
 * can be run again.
 */
export async function retryLater(
  { transaction }: Database,
  job: ClaimedJob,
  failure: Failure,
): Promise<'retried' | 'given_up'> {
  const runAt = failure.permanent ? null : nextTry(job.attempts, failure.now)
  const emptied =
    runAt === null && (failure.permanent || laneKinds.account.includes(job.kind)) ? { payload: {} } : {}
  const failedAt = runAt === null ? failure.now : null
  await transaction(async tx => {
    await tx
      .update(jobs)
      .set({ lastError: failure.code, failedAt, runAt: runAt ?? job.runAt, lockedUntil: null, ...emptied })
      .where(eq(jobs.id, job.id))
  })
  return runAt === null ? 'given_up' : 'retried'
}
