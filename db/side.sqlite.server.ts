import SqliteDatabase from 'better-sqlite3'
import { batchSize, type Kind, orderedJson, type Row, type Side, type Table, type Value } from './side'

/** The SQLite database of a copy. */
export function sqliteSide(url: string): Side {
  const sqlite = new SqliteDatabase(url.replace(/^file:/, ''), { fileMustExist: true })
  // references go in circles: they are checked when all rows are there
  sqlite.pragma('foreign_keys = OFF')
  return {
    async *read(table) {
      let batch: Row[] = []
      for (const row of sqlite
        .prepare<[], unknown[]>(`SELECT ${namesOf(table)} FROM "${table.name}"`)
        .raw()
        .iterate()) {
        batch.push(table.columns.map(({ kind }, index) => fromSqlite(kind, row[index])))
        if (batch.length < batchSize) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    },
    begin: async to => void sqlite.exec(to === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN'),
    write: async (table, rows) => {
      const places = table.columns.map(() => '?').join(', ')
      const insert = sqlite.prepare(`INSERT INTO "${table.name}" (${namesOf(table)}) VALUES (${places})`)
      for (const row of rows) insert.run(row.map(toSqlite))
    },
    commit: async () => {
      const loose = sqlite.prepare('PRAGMA foreign_key_check').all()
      if (loose.length > 0) throw new Error(`${loose.length} rows refer to rows that are missing`)
      sqlite.exec('COMMIT')
    },
    close: async () => void sqlite.close(),
  }
}

function namesOf({ columns }: Table): string {
  return columns.map(({ name }) => `"${name}"`).join(', ')
}

function fromSqlite(kind: Kind, stored: unknown): Value {
  if (stored === null || stored === undefined) return null
  if (kind === 'flag') return stored !== 0
  if (kind === 'json') return orderedJson(String(stored))
  return kind === 'text' ? String(stored) : Number(stored)
}

function toSqlite(value: Value): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value
}
