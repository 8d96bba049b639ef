import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { jobs } from '#db/schema'
import type { Job } from './jobs'

type Options = { now: Date; runAt?: Date; key?: string }

/** Queues a job in the caller's transaction: it exists if and only if the transaction commits. */
export async function enqueue(tx: Db, job: Job, { now, runAt = now, key }: Options): Promise<void> {
  await tx
    .insert(jobs)
    .values({ id: newId(), ...job, key: key ?? ownKey(job), queuedAt: now, runAt, attempts: 0 })
    .onConflictDoNothing()
}

/** However often a person saves a profile, only one recheck of it waits. */
function ownKey(job: Job): string | null {
  return job.kind === 'conflicts.recheck' ? `recheck ${Object.values(job.payload).join(' ')}` : null
}
