import { createReadStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { integrityFaults } from './integrity.server'
import { countRows } from './row-counts.sqlite.server'
import * as schema from './schema'
import { migrationAt, newestApplied } from './schema-version'
import type { TakeSnapshot } from './snapshot'

/**
 * Copies the database with `VACUUM INTO`, which reads one state of it and blocks nobody. `backup()` of the driver starts
 * again with each write of another process, and a copy of the file alone lacks what is in the log beside it.
 */
export const snapshotSqlite: TakeSnapshot = async (url, scratch, use) => {
  const copy = join(scratch, 'snapshot.db')
  const source = new SqliteDatabase(url.replace(/^file:/, ''), { readonly: true, fileMustExist: true })
  try {
    source.pragma('busy_timeout = 10000')
    source.prepare('VACUUM INTO ?').run(copy)
  } finally {
    source.close()
  }
  const sqlite = new SqliteDatabase(copy, { readonly: true })
  try {
    const applied = sqlite.prepare<[], { when: number | null }>(newestApplied).get()
    return await use({
      db: drizzle(sqlite, { schema, casing: 'snake_case' }),
      schema: migrationAt(applied?.when ?? null),
      rows: countRows(sqlite),
      faults: await integrityFaults(`file:${copy}`),
      columns: {},
      async *dump() {
        yield { path: 'database.db', content: createReadStream(copy) }
      },
    })
  } finally {
    sqlite.close()
    rmSync(copy, { force: true })
  }
}
