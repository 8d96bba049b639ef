import type { Database } from '#db/client.server'
import { enqueue, type Job } from './queue.server'

type Daily = { name: string; job: Job }

/** What is done once a day of UTC, by whichever process comes first. */
const daily: Daily[] = [
  { name: 'ledger-heads', job: { kind: 'ledger.sign-heads', payload: {} } },
  { name: 'assignments-top-up', job: { kind: 'assignments.top-up', payload: {} } },
  { name: 'conflicts-compare', job: { kind: 'conflicts.compare', payload: {} } },
  { name: 'files-sweep', job: { kind: 'files.sweep', payload: {} } },
  { name: 'accounts-sweep', job: { kind: 'accounts.sweep', payload: {} } },
  { name: 'jobs-sweep', job: { kind: 'jobs.sweep', payload: {} } },
]

/** Queues what each day asks for, once for each day that it sees; the jobs' keys keep other processes from doing it twice. */
export function createSchedule(database: Database): (now: Date) => Promise<void> {
  let seen = ''
  return async now => {
    const day = now.toISOString().slice(0, 10)
    if (day === seen) return
    await database.transaction(async tx => {
      for (const { name, job } of daily) await enqueue(tx, job, { now, key: `${name} ${day}` })
    })
    seen = day
  }
}
