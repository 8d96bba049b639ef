import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '#app/domain/shared/refusal'

const limiters = {
  /** failed sign-ins, for one account and for one network address */
  signInAccount: new RateLimiterMemory({ points: 10, duration: 15 * 60 }),
  signInAddress: new RateLimiterMemory({ points: 100, duration: 15 * 60 }),
  mailAccount: new RateLimiterMemory({ points: 5, duration: 60 * 60 }),
  invitations: new RateLimiterMemory({ points: 40, duration: 60 * 60 }),
  juryMail: new RateLimiterMemory({ points: 60, duration: 60 * 60 }),
  votes: new RateLimiterMemory({ points: 300, duration: 60 * 60 }),
  proofAddress: new RateLimiterMemory({ points: 60, duration: 15 * 60 }),
  joinAddress: new RateLimiterMemory({ points: 60, duration: 60 * 60 }),
}

/** A try that went well does not count. */
export async function forgive(limit: keyof typeof limiters, key: string): Promise<void> {
  await limiters[limit].reward(key, 1)
}

/** Counts one try; refuses with how many minutes to wait when there were too many. */
export async function spend(limit: keyof typeof limiters, key: string): Promise<void> {
  try {
    await limiters[limit].consume(key)
  } catch (refused) {
    // why: the library says no by throwing
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('too_many', 'error.too_many', { minutes: Math.ceil(refused.msBeforeNext / 60_000) })
  }
}
