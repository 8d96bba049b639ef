import { and, asc, eq, isNull, lte, or } from 'drizzle-orm'
import { log } from '#app/log.server'
import type { Database } from '#db/client.server'
import { jobs } from '#db/schema'
import { handlers } from './registry.server'
import { createSchedule } from './schedule.server'

const pollEvery = 500
const lockFor = 60_000
const maxAttempts = 8

/** Runs due jobs until stopped; stopping waits for the one under way. */
export function startWorker(database: Database): () => Promise<void> {
  let stopped = false
  const schedule = createSchedule(database)
  const running = (async () => {
    while (!stopped) {
      const now = new Date()
      await schedule(now)
      const worked = await runNextJob(database, now)
      if (!worked && !stopped) await new Promise(resolve => setTimeout(resolve, pollEvery))
    }
  })().catch(error => log.fatal({ error }, 'the job worker died'))
  return async () => {
    stopped = true
    await running
  }
}

/** Claims and runs the next due job; false when there is none. */
export async function runNextJob(database: Database, now: Date): Promise<boolean> {
  const job = await claim(database, now)
  if (!job) return false
  try {
    const handler = handlers[job.kind]
    if (!handler) throw new Error(`no handler for ${job.kind}`)
    await handler(database, job.payload, now)
    await finish(database, job.id, { doneAt: now })
  } catch (error) {
    // why: one failing job must not stop the others; it is tried again, ever later
    log.error({ job: job.id, kind: job.kind, attempt: job.attempts, error: String(error) }, 'job failed')
    await retryLater(database, job, String(error), now)
  }
  return true
}

type ClaimedJob = typeof jobs.$inferSelect

function claim({ transaction }: Database, now: Date): Promise<ClaimedJob | undefined> {
  return transaction(async tx => {
    const due = and(
      isNull(jobs.doneAt),
      isNull(jobs.failedAt),
      lte(jobs.runAt, now),
      or(isNull(jobs.lockedUntil), lte(jobs.lockedUntil, now)),
    )
    const [job] = await tx.select().from(jobs).where(due).orderBy(asc(jobs.runAt), asc(jobs.id)).limit(1)
    if (!job) return undefined
    const attempts = job.attempts + 1
    const lockedUntil = new Date(now.getTime() + lockFor)
    await tx.update(jobs).set({ attempts, lockedUntil }).where(eq(jobs.id, job.id))
    return { ...job, attempts }
  })
}

/** The payload may hold a secret link, so it goes once it has served. */
async function finish({ transaction }: Database, id: string, end: { doneAt: Date }) {
  await transaction(async tx => {
    await tx
      .update(jobs)
      .set({ ...end, payload: {}, lockedUntil: null })
      .where(eq(jobs.id, id))
  })
}

async function retryLater({ transaction }: Database, job: ClaimedJob, lastError: string, now: Date) {
  const failedAt = job.attempts >= maxAttempts ? now : null
  const runAt = new Date(now.getTime() + 1000 * 4 ** job.attempts)
  await transaction(async tx => {
    await tx.update(jobs).set({ lastError, failedAt, runAt, lockedUntil: null }).where(eq(jobs.id, job.id))
  })
}
