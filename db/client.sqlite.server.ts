import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema'

/** Opens the file twice: one read-only reader, one queued writer, so that a write outside `transaction` fails loudly. */
export function connectSqlite(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const writer = openWriter(file)
  const reader = new SqliteDatabase(file)
  reader.pragma('busy_timeout = 5000')
  reader.pragma('query_only = ON')

  const inside = new AsyncLocalStorage<true>()
  const writerDb = drizzle(writer, { schema, casing: 'snake_case' })
  let tail: Promise<unknown> = Promise.resolve()

  async function runAlone<T>(work: (tx: typeof writerDb) => Promise<T>): Promise<T> {
    writer.exec('BEGIN IMMEDIATE')
    try {
      const result = await inside.run(true, () => work(writerDb))
      writer.exec('COMMIT')
      return result
    } catch (error) {
      // why: whatever went wrong, the queue's next writer must find no open transaction
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw error
    }
  }

  function transaction<T>(work: (tx: typeof writerDb) => Promise<T>): Promise<T> {
    if (inside.getStore()) return Promise.reject(new Error('transaction inside a transaction'))
    const turn = tail.then(() => runAlone(work))
    tail = turn.catch(() => undefined)
    return turn
  }

  async function close() {
    await tail
    reader.close()
    writer.close()
  }

  return { db: drizzle(reader, { schema, casing: 'snake_case' }), transaction, close }
}

function openWriter(file: string) {
  const writer = new SqliteDatabase(file)
  writer.pragma('journal_mode = WAL')
  writer.pragma('busy_timeout = 5000')
  writer.pragma('foreign_keys = ON')
  // a receipt is a promise: an acknowledged commit must survive a power cut
  writer.pragma('synchronous = FULL')
  if (writer.pragma('synchronous', { simple: true }) !== 2) throw new Error('SQLite refused synchronous=FULL')
  return writer
}
