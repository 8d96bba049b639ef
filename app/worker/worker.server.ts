import { setTimeout as sleep } from 'node:timers/promises'
import { config } from '#app/config.server'
import { log } from '#app/log.server'
import { codeOf, describeError } from '#app/log-error.server'
import { inLogContext } from '#app/monitoring/log-context'
import { measures } from '#app/monitoring/measures.server'
import { isJobKind } from '#app/queue/jobs'
import type { Database } from '#db/client.server'
import { isUnreadable } from '#db/sealed'
import { type ClaimedJob, claim, finish, renewLock, retryLater } from './claim.server'
import { type Lane, lanes } from './lanes'
import { isPermanent, permanentFault } from './permanent-fault'
import { beat } from './pulse'
import { runJob } from './registry.server'
import { createSchedule } from './schedule.server'

const renewEvery = 20_000
const longestBackOff = 30_000
const stopWithin = 8_000

/**
 * Runs due jobs, with the lanes in parallel, until it is stopped. An error is logged, and the lane goes on after a
 * while. Stopping waits for running jobs, for at most eight seconds; jobs that are cut off run again later.
 */
export function startWorker(database: Database): () => Promise<void> {
  const stopping = new AbortController()
  const schedule = createSchedule(database)
  const running = Promise.all(
    lanes.map(lane => {
      beat(lane)
      return runLane(lane, stopping.signal, async now => {
        if (lane === 'work') await schedule(now)
        return runNextJob(database, now, lane)
      })
    }),
  )
  return async () => {
    stopping.abort()
    await Promise.race([running, sleep(stopWithin, undefined, { ref: false })])
  }
}

async function runLane(
  lane: Lane,
  signal: AbortSignal,
  turn: (now: Date) => Promise<boolean>,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    let pause = 0
    try {
      if (!(await turn(new Date()))) pause = config.jobPollMs
      failures = 0
      beat(lane)
    } catch (error) {
      // why: the database may be unreachable or its disk full; the lane must continue when it is back
      pause = Math.min(longestBackOff, config.jobPollMs * 2 ** ++failures)
      log.error({ lane, failures, ...describeError(error) }, 'a turn of the job worker failed')
    }
    // why: this sleep only throws when it is woken to stop
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Claims and runs the next due job, of one lane or of any; false when there is none. */
export async function runNextJob(database: Database, now: Date, lane?: Lane): Promise<boolean> {
  const job = await claim(database, now, lane)
  if (!job) return false
  const begun = performance.now()
  const renewal = setInterval(() => renew(database, job, lane), renewEvery)
  try {
    await inLogContext({ job: job.id }, () => handle(database, job, now))
  } catch (error) {
    // why: one failing job must not stop the others; it is tried again at growing intervals
    const code = codeOf(error)
    const about = { job: job.id, kind: job.kind, attempt: job.attempts }
    log.error({ ...about, ...describeError(error) }, 'job failed')
    const outcome = await retryLater(database, job, { code, permanent: isPermanent(error), now })
    measures?.job(job.kind, outcome, secondsSince(begun))
    return true
  } finally {
    clearInterval(renewal)
  }
  await finish(database, job, now)
  measures?.job(job.kind, 'done', secondsSince(begun))
  return true
}

const secondsSince = (begun: number) => (performance.now() - begun) / 1000

async function handle(database: Database, job: ClaimedJob, now: Date): Promise<void> {
  const { kind, payload } = job
  if (!isJobKind(kind)) throw permanentFault('unknown_kind', `there is no handler for ${kind}`)
  if (isUnreadable(payload)) {
    throw permanentFault('payload_unreadable', 'the job was queued under another SESSION_SECRET')
  }
  await runJob(database, { kind, payload }, { now, jobId: job.id })
}

function renew(database: Database, job: ClaimedJob, lane?: Lane): void {
  if (lane) beat(lane)
  // why: a lock that was not renewed may let another process run the job too, which every handler allows
  renewLock(database, job.id, new Date()).catch(error =>
    log.warn(describeError(error), 'a lock was not renewed'),
  )
}
