import { connect, type Database } from '#db/client.server'
import { startServer, type TestServer } from './server'

export type ServerDatabase = { server: TestServer; database: Database; stop: () => Promise<void> }

/** A server on SQLite with its database open in the test too. */
export async function startWithDatabase(): Promise<ServerDatabase> {
  const server = await startServer('sqlite')
  const database = connect(server.databaseUrl)
  const stop = async () => {
    await database.close()
    await server.stop()
  }
  return { server, database, stop }
}
