import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Timed } from './growth-world'

/**
 * How long the server takes for the hot pages, rendered anew each time, in a small and in a large world in one run: one
 * challenge with 10,000 judged entries, and beside it challenges, people and submissions of a whole country. SQLite;
 * needs a build. `meydan copy` moves a world to PostgreSQL.
 *
 *     npm run build && npx tsx bench/growth.ts [challenges = 100000] [people = 100000] [submissions = 1000000] [rounds = 100]
 */
const [challenges = '100000', people = '100000', submissions = '1000000', rounds = '100'] =
  process.argv.slice(2)

type World = { entries: string; judges: string; challenges: string; people: string; submissions: string }

async function measure(folder: string, world: World): Promise<Timed> {
  const databaseUrl = `file:${join(folder, `${world.challenges}.db`)}`
  const file = join(folder, `${world.challenges}.json`)
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(folder, world.challenges),
    LOG_LEVEL: 'error',
  }
  const { entries, judges } = world
  const sizes = [entries, judges, file, world.challenges, world.people, world.submissions, rounds]
  const child = spawn('npx', ['tsx', 'bench/growth-world.ts', ...sizes], { env, stdio: 'inherit' })
  await new Promise<void>((resolve, reject) =>
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  )
  return JSON.parse(readFileSync(file, 'utf8'))
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-growth-'))
try {
  const small = { entries: '10', judges: '10', challenges: '100', people: '1000', submissions: '1000' }
  const few = await measure(folder, small)
  const many = await measure(folder, { entries: '10000', judges: '200', challenges, people, submissions })
  console.log(`| page | p50 at 100 | p99 | p50 at ${challenges} | p99 | ratio of p50 | first |`)
  console.log('|---|---|---|---|---|---|---|')
  for (const [title, { p50, p99 }] of Object.entries(few)) {
    const large = many[title]
    if (!large) continue
    const ms = [p50, p99, large.p50, large.p99].map(each => each.toFixed(1))
    const ratio = (large.p50 / p50).toFixed(1)
    console.log(`| ${title} | ${ms.join(' | ')} | ${ratio} | ${large.first.toFixed(0)} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
