import { createHash } from 'node:crypto'
import { newSecret } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { sessions } from '#db/schema'

/** Creates a session directly in the database; returns the cookie. */
export async function signIn(database: Database, userId: string): Promise<string> {
  const token = newSecret()
  const id = createHash('sha256').update(token).digest('hex')
  // sessions expire by the real clock
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 20 * 86_400_000)
  const times = { startedAt: now, lastSeenAt: now, confirmedAt: now, expiresAt }
  await database.transaction(async tx => {
    await tx.insert(sessions).values({ id, userId, ...times })
  })
  return `session=${token}`
}
