import { createHash } from 'node:crypto'
import { newSecret } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { sessions } from '#db/schema'

/** Signs someone in, straight into the database; answers the cookie. */
export async function signIn(database: Database, userId: string): Promise<string> {
  const token = newSecret()
  const id = createHash('sha256').update(token).digest('hex')
  // the session's end is judged by the real clock
  const expiresAt = new Date(Date.now() + 20 * 86_400_000)
  await database.transaction(async tx => {
    await tx.insert(sessions).values({ id, userId, expiresAt })
  })
  return `session=${token}`
}
