import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './pages-world'

/**
 * Bytes and milliseconds of the pages for hosts, judges, teams and the public with many entries in one challenge, and
 * the ratio to the same pages with ten entries in the same run; then the start time of the server over each database.
 * SQLite. Needs a build.
 *
 *     npm run build && npx tsx bench/pages.ts [entries = 10000] [judges = 200]
 */
const [entries = '10000', judges = '200'] = process.argv.slice(2)

async function measure(folder: string, size: string, jury: string): Promise<Measured> {
  const databaseUrl = `file:${join(folder, `${size}.db`)}`
  const file = join(folder, `${size}.json`)
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: join(folder, size), LOG_LEVEL: 'error' }
  const child = spawn('npx', ['tsx', 'bench/pages-world.ts', size, jury, file], { env, stdio: 'inherit' })
  await new Promise<void>((resolve, reject) =>
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`)))),
  )
  return JSON.parse(readFileSync(file, 'utf8'))
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-pages-'))
try {
  const few = await measure(folder, '10', '10')
  const many = await measure(folder, entries, judges)
  console.log(`| page | kB at 10 | kB at ${entries} | ratio | ms at 10 | ms at ${entries} | ratio |`)
  console.log('|---|---|---|---|---|---|---|')
  for (const [page, { bytes, ms }] of Object.entries(many.pages)) {
    const base = few.pages[page] ?? { bytes: Number.NaN, ms: Number.NaN }
    const cells = [
      ...[page, kilobytes(base.bytes), kilobytes(bytes), ratio(bytes, base.bytes)],
      ...[base.ms.toFixed(0), ms.toFixed(0), ratio(ms, base.ms)],
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  const starts = (of: Measured) => of.starts.map(ms => `${ms.toFixed(0)} ms`).join(', ')
  console.log(`Starts until the server listens: ${starts(few)} at 10; ${starts(many)} at ${entries}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(1)
}
