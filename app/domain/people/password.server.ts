import { AsyncLocalStorage } from 'node:async_hooks'
import { hash, verify } from '@node-rs/argon2'
import { boundedQueue } from '#app/services/bounded-queue'

/** argon2id (the library's default algorithm) with OWASP's first recommended parameters. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each computation uses 19 MiB and one of the four threads that also read files, so two run at a time. */
const queue = boundedQueue({ batchSize: 2, waiting: 100 })

/** Throws a `busy` refusal when too many passwords are being computed. */
export async function hashPassword(password: string): Promise<string> {
  const shared = sharedHashes.getStore()
  if (!shared) return queue(() => hash(password, options))
  const known = shared.get(password) ?? (await hash(password, options))
  shared.set(password, known)
  return known
}

const sharedHashes = new AsyncLocalStorage<Map<string, string>>()

/** Only for demo data, whose people all have one public password: it is computed once, and all get the same hash. */
export function sharePasswordHashes<T>(work: () => Promise<T>): Promise<T> {
  return sharedHashes.run(new Map(), work)
}

/** The stored hash of an account whose owner has not set a password yet: no password matches it. */
export const noPassword = ''

let decoy: Promise<string> | undefined

/** Takes equally long for accounts that exist and that do not. Throws a `busy` refusal like `hashPassword`. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', options)
  const known = passwordHash || (await decoy)
  const matches = await queue(() => verify(known, password))
  return matches && Boolean(passwordHash)
}
