import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { postgresTarget } from '#db/restore-target.postgres.server'
import { sqliteTarget } from '#db/restore-target.sqlite.server'
import type { Row, Side, Table } from '#db/side'
import { postgresSide } from '#db/side.postgres.server'
import { sqliteSide } from '#db/side.sqlite.server'
import { reasonOf } from './backup/words'

/**
 * `meydan copy --from URL --to URL`: copies all rows from SQLite to PostgreSQL or back, into an empty database, and
 * compares every row before it commits. Returns the exit code. @unguarded for the operator only.
 */
export async function copy(from: string, to: string): Promise<number> {
  try {
    const [source, target] = [engineOf(from), engineOf(to)]
    if (source === target)
      throw new Error('both are the same kind of database: use `meydan backup` and `meydan restore`')
    if ((await stateOf(from)) === 'in_use')
      throw new Error('another process uses the database to copy from: stop every server and command first')
    await migrated(to)
    const state = await stateOf(to)
    if (state === 'in_use') throw new Error('another process uses the database to copy to')
    if (state === 'filled') throw new Error('the database to copy to is not empty')
    await transfer(from, to)
  } catch (error) {
    // why: whatever failed, the copy was not committed, and the operator needs the reason
    console.error(`Nothing was copied: ${reasonOf(error)}`)
    return 1
  }
  return compareChecks(from, to)
}

function engineOf(url: string): 'sqlite' | 'postgres' {
  if (/^postgres(ql)?:/.test(url)) return 'postgres'
  if (url.startsWith('file:')) return 'sqlite'
  throw new Error(`${url.replace(/:.*/s, ':…')} is neither file: nor postgres:`)
}

async function stateOf(url: string) {
  const target = engineOf(url) === 'postgres' ? postgresTarget(url, 'aside') : sqliteTarget(url, 'aside')
  try {
    return await target.state()
  } finally {
    await target.cancel()
  }
}

async function transfer(from: string, to: string): Promise<void> {
  const postgres = await postgresSide(engineOf(from) === 'postgres' ? from : to)
  const sqlite = sqliteSide(engineOf(from) === 'sqlite' ? from : to)
  const [source, target] = engineOf(from) === 'sqlite' ? [sqlite, postgres] : [postgres, sqlite]
  try {
    await source.begin('read')
    await target.begin('write')
    for (const table of postgres.tables) {
      for await (const rows of source.read(table)) await target.write(table, rows)
    }
    let rows = 0
    for (const table of postgres.tables) rows += await compareTable(table, source, target)
    await target.commit()
    console.log(`${rows} rows of ${postgres.tables.length} tables are the same in both databases.`)
  } finally {
    await postgres.close()
    await sqlite.close()
  }
}

/** Compares all rows of a table, in any order; returns their number. */
async function compareTable(table: Table, source: Side, target: Side): Promise<number> {
  const left = new Map<string, number>()
  let count = 0
  for await (const rows of source.read(table)) {
    for (const row of rows) {
      const hash = hashOf(row)
      left.set(hash, (left.get(hash) ?? 0) + 1)
      count++
    }
  }
  for await (const rows of target.read(table)) {
    for (const row of rows) {
      const hash = hashOf(row)
      const times = left.get(hash)
      if (!times) throw new Error(`a row of the table ${table.name} is different in the copy`)
      if (times === 1) left.delete(hash)
      else left.set(hash, times - 1)
    }
  }
  if (left.size > 0) throw new Error(`rows of the table ${table.name} are missing in the copy`)
  return count
}

function hashOf(row: Row): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64')
}

async function migrated(url: string): Promise<void> {
  const { code, said } = await meydan('migrate', url)
  if (code !== 0) throw new Error(`the database to copy to cannot be migrated: ${said}`)
}

/** Both databases must pass the same checks with the files of DATA_DIR. */
async function compareChecks(from: string, to: string): Promise<number> {
  const [before, after] = [await meydan('verify --instance', from), await meydan('verify --instance', to)]
  const wrong = after.said.split('\n').filter(line => line.startsWith('WRONG'))
  for (const line of wrong) console.log(line)
  if (before.said === after.said) {
    console.log(
      wrong.length === 0
        ? 'All checks of `verify --instance` pass for both.'
        : 'The checks of `verify --instance` say the same of both databases.',
    )
    return 0
  }
  console.error('`verify --instance` says something else of the copy. Do not use it.')
  return 1
}

/** Each command runs on one kind of database for its whole life, so another database needs another process. */
async function meydan(command: string, url: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: url }
  const program = ['bin/meydan.mjs', ...command.split(' ')]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, program, { env, maxBuffer: 1e9 })
    return { code: 0, said: stdout }
  } catch (error) {
    // why: a command that refuses ends with an exit code and its reason
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error
    return { code: 1, said: `${error.stdout}${error.stderr}` }
  }
}
