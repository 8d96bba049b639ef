import { vi } from 'vitest'
import type { Database } from '#db/client.server'
import { startServer, type TestServer } from './server'

export type ServerDatabase = { server: TestServer; database: Database; stop: () => Promise<void> }

/** A server on SQLite with its database open in the test too: modules imported later use that database. */
export async function startWithDatabase(): Promise<ServerDatabase> {
  const server = await startServer('sqlite')
  vi.stubEnv('DATABASE_URL', server.databaseUrl)
  vi.resetModules()
  const { connect } = await import('#db/client.server')
  const database = connect(server.databaseUrl)
  const stop = async () => {
    await database.close()
    await server.stop()
    vi.unstubAllEnvs()
  }
  return { server, database, stop }
}
