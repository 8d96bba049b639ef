import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { config } from '#app/config.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { createBudget } from './budget'

const limiters = {
  /** wrong entries of the own password while signed in */
  ownPassword: new RateLimiterMemory({ points: 10, duration: 15 * 60 }),
  /** mails to one address that visitors request; more are silently dropped */
  mailAccount: new RateLimiterMemory({ points: 5, duration: 60 * 60 }),
  /** requests for an invitation that was sent to another address */
  invitationRequests: new RateLimiterMemory({ points: 40, duration: 60 * 60 }),
  /** per person: questions to hosts */
  questions: new RateLimiterMemory({ points: 20, duration: 60 * 60 }),
  votes: new RateLimiterMemory({ points: 300, duration: 60 * 60 }),
  proofAddress: new RateLimiterMemory({ points: 60, duration: 15 * 60 }),
  /** per network, because a school class or an office shares one address */
  joinNetwork: new RateLimiterMemory({ points: config.networkLimit, duration: 60 * 60 }),
  resetNetwork: new RateLimiterMemory({ points: config.networkLimit, duration: 60 * 60 }),
  /** per person: uploads started, drafts saved, versions submitted, Markdown previews, version comparisons */
  uploads: new RateLimiterMemory({ points: 400, duration: 60 * 60 }),
  drafts: new RateLimiterMemory({ points: 3000, duration: 60 * 60 }),
  versions: new RateLimiterMemory({ points: 120, duration: 60 * 60 }),
  previews: new RateLimiterMemory({ points: 2000, duration: 60 * 60 }),
  comparisons: new RateLimiterMemory({ points: 300, duration: 15 * 60 }),
  /** per person: requests of their programs, which ask again until a file has its score */
  programs: new RateLimiterMemory({ points: 1800, duration: 15 * 60 }),
  /** per person or network: signed files, and searches */
  exports: new RateLimiterMemory({ points: 600, duration: 15 * 60 }),
  /** logged reports of content security policy violations: per network, and in total */
  cspReports: new RateLimiterMemory({ points: 20, duration: 15 * 60 }),
  cspReportsOfAll: new RateLimiterMemory({ points: 300, duration: 15 * 60 }),
  searches: new RateLimiterMemory({ points: 3000, duration: 15 * 60 }),
}

/** The key of a reader for limits: the person, or the visitor's network. */
export function readerOf({ actor }: Pick<Ctx, 'actor'>, address: string): string {
  return actor.kind === 'person' ? actor.id : address
}

const computations = createBudget({ total: 1000, each: 10 })

/** Runs a reader's task in a worker thread, at most ten at a time per reader; more are refused. */
export async function inTurn<T>(reader: string, task: () => Promise<T>): Promise<T> {
  if (computations.take(reader, 1) !== 'taken')
    throw new Refusal('too_many', 'error.too_many', { minutes: 1 })
  try {
    return await task()
  } finally {
    computations.give(reader, 1)
  }
}

/** Undoes the count of a successful try. */
export async function reward(limit: keyof typeof limiters, key: string): Promise<void> {
  await limiters[limit].reward(key, 1)
}

/** Counts one try; refuses with the minutes to wait when there were too many. */
export async function consume(limit: keyof typeof limiters, key: string): Promise<void> {
  try {
    await limiters[limit].consume(key)
  } catch (refused) {
    // why: the library reports the limit by throwing
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new Refusal('too_many', 'error.too_many', { minutes: Math.ceil(refused.msBeforeNext / 60_000) })
  }
}

/** Counts one try; false when there were too many, for limits that must not be shown. */
export async function hasRoom(limit: keyof typeof limiters, key: string): Promise<boolean> {
  try {
    await limiters[limit].consume(key)
    return true
  } catch (refused) {
    // why: the library reports the limit by throwing
    if (!(refused instanceof RateLimiterRes)) throw refused
    return false
  }
}
