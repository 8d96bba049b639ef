import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { emailKey } from '../person'

/**
 * Whether mail may be sent to this address: not while its account is suspended, nor to the address of a closed account
 * without another one.
 */
export async function mayBeMailed(db: Db, address: string): Promise<boolean> {
  if (address === '') return false
  const suspended = and(eq(users.emailKey, emailKey(address)), isNotNull(users.suspendedAt))
  const [account] = await db.select({ id: users.id }).from(users).where(suspended)
  return account === undefined
}
