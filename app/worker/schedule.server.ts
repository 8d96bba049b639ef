import type { Database } from '#db/client.server'
import type { Job } from '../queue/jobs'
import { enqueue } from '../queue/queue.server'

type Daily = { name: string; job: Job; deletes?: true }

/** Deletions wait, so that a server started with a wrong clock is noticed before anything is deleted. */
const deletionDelay = 3_600_000

/** The daily work (UTC), queued by whichever process comes first. */
const daily: Daily[] = [
  { name: 'ledger-heads', job: { kind: 'ledger.sign-heads', payload: {} } },
  { name: 'assignments-top-up', job: { kind: 'assignments.top-up', payload: {} } },
  { name: 'conflicts-compare', job: { kind: 'conflicts.compare', payload: {} } },
  { name: 'search-refresh', job: { kind: 'search.refresh', payload: {} } },
  { name: 'notices-digest', job: { kind: 'notices.digest', payload: {} } },
  { name: 'files-sweep', job: { kind: 'files.sweep', payload: {} }, deletes: true },
  { name: 'accounts-sweep', job: { kind: 'accounts.sweep', payload: {} }, deletes: true },
  { name: 'jobs-sweep', job: { kind: 'jobs.sweep', payload: {} }, deletes: true },
]

/** The hourly work. */
const hourly: { name: string; job: Job }[] = [
  { name: 'reminders', job: { kind: 'reminders.send', payload: {} } },
]

/** The work of every ten minutes. */
const often: { name: string; job: Job }[] = [
  { name: 'follow-alerts', job: { kind: 'follows.alert', payload: {} } },
]

/** Queues the work of each day, hour and ten minutes once; the jobs' keys prevent other processes from queueing it twice. */
export function createSchedule(database: Database): (now: Date) => Promise<void> {
  let seen = ''
  return async now => {
    const day = now.toISOString().slice(0, 10)
    const hour = now.toISOString().slice(0, 13)
    // the minutes' first digit
    const slot = now.toISOString().slice(0, 15)
    if (slot === seen) return
    await database.transaction(async tx => {
      for (const { name, job } of often) await enqueue(tx, job, { now, key: `${name} ${slot}` })
      for (const { name, job } of hourly) await enqueue(tx, job, { now, key: `${name} ${hour}` })
      for (const { name, job, deletes } of daily) {
        const runAt = deletes ? new Date(now.getTime() + deletionDelay) : now
        await enqueue(tx, job, { now, runAt, key: `${name} ${day}` })
      }
    })
    seen = slot
  }
}
