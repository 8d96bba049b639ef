import type { JoinInput } from '#app/domain/people/input'
import { newId } from '#app/domain/shared/ids'
import type { Locale } from '#app/domain/shared/local-text'
import type { Mail } from '#app/services/mail.server'
import type { Db } from '#db/client.server'
import { jobs } from '#db/schema'

/** What someone who is not signed in asks for with an address. */
export type AddressRequest =
  | { ask: 'join'; input: JoinInput }
  | { ask: 'reset'; email: string }
  | { ask: 'warning'; email: string }

/** `changeId`: an address change that a signed-in person asked for. */
type AddressChangeRequest = { ask: 'address'; changeId: string }

/** Everything that may be put off until after the answer. */
export type Job =
  | { kind: 'mail'; payload: Mail }
  /**
   * goes out before other mail; `token`: the id of the mailed link whose life begins with the sending; `anyway`: also
   * to an account that gets no mails
   */
  | { kind: 'mail.account'; payload: Mail & { token?: string; anyway?: true } }
  /** `at`: the instant of the request, as ISO 8601 */
  | {
      kind: 'account.request'
      payload: (AddressRequest | AddressChangeRequest) & { locale: Locale; at: string }
    }
  | { kind: 'accounts.sweep'; payload: Record<string, never> }
  | { kind: 'files.sweep'; payload: Record<string, never> }
  | { kind: 'files.clean'; payload: { sha256: string; name: string; size: number } }
  | { kind: 'jobs.sweep'; payload: Record<string, never> }
  | { kind: 'ledger.sign-heads'; payload: Record<string, never> }
  | { kind: 'conflicts.recheck'; payload: { userId: string } | { challengeId: string } }
  | { kind: 'conflicts.compare'; payload: Record<string, never> }
  | {
      kind: 'conflicts.notice'
      payload: { challengeId: string; judgeIds: string[]; count: number; proposed?: number }
    }
  | { kind: 'assignments.top-up'; payload: Record<string, never> }
  | { kind: 'result.announcement'; payload: { resultId: string; publishAt: string } }
  | { kind: 'stage.announcement'; payload: { decisionId: string; releaseAt: string } }

type Options = { now: Date; runAt?: Date; key?: string }

/** Queues a job inside the caller's transaction: it exists if and only if what caused it does. */
export async function enqueue(tx: Db, job: Job, { now, runAt = now, key }: Options): Promise<void> {
  await tx
    .insert(jobs)
    .values({ id: newId(), ...job, key: key ?? ownKey(job), queuedAt: now, runAt, attempts: 0 })
    .onConflictDoNothing()
}

/** However often a person saves a profile, one recheck of it waits. */
function ownKey(job: Job): string | null {
  return job.kind === 'conflicts.recheck' ? `recheck ${Object.values(job.payload).join(' ')}` : null
}
