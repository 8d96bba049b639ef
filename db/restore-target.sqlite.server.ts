import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import SqliteDatabase from 'better-sqlite3'
import { errorCode } from './error-code'
import { integrityFaults } from './integrity.server'
import { type RestoreTarget, rowFaults, type TargetState } from './restore-target'
import { countRows } from './row-counts.sqlite.server'

/** The file and those that belong to it. */
const ends = ['', '-wal', '-shm']

/** `aside`: the end of the name that the earlier file gets. */
export function sqliteTarget(url: string, aside: string): RestoreTarget {
  const file = url.replace(/^file:/, '')
  const staged = `${file}.restoring`
  const dropStaged = () => {
    for (const end of ends) rmSync(staged + end, { force: true })
  }
  return {
    state: async () => stateOf(file),
    stage: async dump => {
      dropStaged()
      mkdirSync(dirname(file), { recursive: true })
      await pipeline(await dump.open('database.db'), createWriteStream(staged, { flush: true }))
      return faultsOf(staged, dump.rows)
    },
    commit: async () => {
      const existed = existsSync(file)
      if (existed) for (const end of ends) moveIfThere(file + end, `${file}.${aside}${end}`)
      renameSync(staged, file)
      return existed ? `${file}.${aside}` : null
    },
    cancel: async () => dropStaged(),
  }
}

function stateOf(file: string): TargetState {
  if (!existsSync(file)) return 'free'
  const sqlite = new SqliteDatabase(file, { timeout: 500 })
  try {
    // succeeds only when no other process has the file open
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.exec('BEGIN EXCLUSIVE')
    const filled = Object.values(countRows(sqlite)).some(count => count > 0)
    sqlite.exec('ROLLBACK')
    return filled ? 'filled' : 'free'
  } catch (error) {
    // why: a damaged file, or one that is no database, is also something to replace
    return /^SQLITE_(BUSY|LOCKED)/.test(errorCode(error) ?? '') ? 'in_use' : 'filled'
  } finally {
    sqlite.close()
  }
}

async function faultsOf(file: string, rows: Readonly<Record<string, number>>): Promise<string[]> {
  try {
    const faults = await integrityFaults(`file:${file}`)
    const sqlite = new SqliteDatabase(file, { readonly: true })
    try {
      return [...faults, ...rowFaults(rows, countRows(sqlite))]
    } finally {
      sqlite.close()
    }
  } catch (error) {
    // why: a file that SQLite cannot read is a damaged one
    return [`SQLite cannot read the database: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
}
