import { RateLimiterMemory } from 'rate-limiter-flexible'
import { config } from '#app/config.server'
import { Refusal } from '#app/domain/shared/refusal'

const quarter = 15 * 60
const day = 24 * 60 * 60

/** Consecutive wrong passwords per account, forgotten after a day. */
const failures = new RateLimiterMemory({ points: 1_000_000, duration: day })
/** Accounts that must wait before the next try. */
const waits = new RateLimiterMemory({ points: 1, duration: 60 })
/**
 * Different accounts that failed from one network within 15 minutes; a school class or an office shares one address.
 */
const networks = new RateLimiterMemory({ points: config.networkLimit, duration: quarter })
const seenPairs = new RateLimiterMemory({ points: 1_000_000, duration: quarter })

/** How many consecutive wrong passwords have no delay, and after how many the owner is notified. */
const free = 5
export const warnAfter = 10

/**
 * Seconds that an account waits after its nth consecutive wrong password: none for five, then 1, 2, 4 … and at most 60.
 */
export function secondsToWait(wrongInARow: number): number {
  return wrongInARow <= free ? 0 : Math.min(60, 2 ** (wrongInARow - free - 1))
}

/**
 * Refuses a try while its account waits, or when very many accounts failed from its network. `account` is the key of
 * the address; a browser that has signed in to the account before has its own key, so that a stranger's wrong guesses
 * do not delay it.
 */
export async function ensureMayTry(account: string, network: string): Promise<void> {
  const wait = await waits.get(account)
  if (wait && wait.consumedPoints > 1) throw tooMany(wait.msBeforeNext)
  const failed = await networks.get(network)
  if (failed && failed.consumedPoints >= config.networkLimit) throw tooMany(failed.msBeforeNext)
}

/** Records a wrong password. Returns the number of consecutive ones. */
export async function noteWrong(account: string, network: string): Promise<number> {
  const { consumedPoints } = await failures.penalty(account)
  const seconds = secondsToWait(consumedPoints)
  if (seconds > 0) await waits.block(account, seconds)
  const pair = await seenPairs.penalty(`${network} ${account}`)
  if (pair.consumedPoints === 1) await networks.penalty(network)
  return consumedPoints
}

/** The right password was entered: forgets the account's wrong ones. */
export async function noteRight(account: string): Promise<void> {
  await failures.delete(account)
  await waits.delete(account)
}

function tooMany(milliseconds: number): Refusal {
  return new Refusal('too_many', 'error.too_many', { minutes: Math.ceil(milliseconds / 60_000) })
}
