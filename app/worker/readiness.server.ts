import { and, asc, isNull, lte, or } from 'drizzle-orm'
import { codeOf } from '#app/log-error.server'
import { isStopping } from '#app/monitoring/stopping'
import type { Database } from '#db/client.server'
import { jobs } from '#db/schema'
import { longestSilence } from './pulse'

/** A lane of the worker reports at each turn, and every 20 seconds while it runs a job. */
const silenceAllowed = 90_000
const delayAllowed = 15 * 60_000
const databaseAllowed = 3_000

type Part = { ok: boolean; [detail: string]: string | number | boolean | null }
export type Readiness = { ready: boolean; parts: { database: Part; worker: Part; jobs: Part; process: Part } }

/**
 * Whether all parts of this process work: the database answers, each lane of the worker runs, and no job waits long.
 */
export async function checkReadiness(database: Database, now: Date): Promise<Readiness> {
  const silence = longestSilence(now.getTime())
  const worker = { ok: silence !== null && silence < silenceAllowed, silentForMs: silence }
  const waiting = await findOldestDue(database, now)
  const parts = { ...waiting, worker, process: { ok: !isStopping() } }
  return { ready: Object.values(parts).every(part => part.ok), parts }
}

async function findOldestDue({ db }: Database, now: Date): Promise<{ database: Part; jobs: Part }> {
  try {
    const [oldest] = await within(
      db.select({ runAt: jobs.runAt }).from(jobs).where(dueJobs(now)).orderBy(asc(jobs.runAt)).limit(1),
    )
    const dueForMs = oldest ? now.getTime() - oldest.runAt.getTime() : 0
    return { database: { ok: true }, jobs: { ok: dueForMs < delayAllowed, dueForMs } }
  } catch (error) {
    // why: an unreachable database is one of the possible results
    return { database: { ok: false, code: codeOf(error) }, jobs: { ok: false, dueForMs: null } }
  }
}

/** The jobs that were due at an instant and that nobody runs now. */
export function dueJobs(at: Date, now = at) {
  const free = or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now))
  return and(isNull(jobs.doneAt), isNull(jobs.failedAt), lte(jobs.runAt, at), free)
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const fault = Object.assign(new Error('the database did not answer in time'), { code: 'timeout' })
    timer = setTimeout(() => reject(fault), databaseAllowed)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
