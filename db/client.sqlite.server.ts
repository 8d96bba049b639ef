import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { errorCode } from './error-code'
import { readPageVersion } from './page-version'
import * as schema from './schema'

/** How long a writer waits for another process's write, from its place in the queue, in milliseconds. */
const patience = 10_000

/**
 * Opens the file twice: one read-only connection, and one connection for queued writers, so that a write outside
 * `transaction` fails.
 */
export function connectSqlite(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const writer = openWriter(file)
  const reader = keepStatements(new SqliteDatabase(file))
  // readers do not wait for writers; other waits are short, and the driver blocks the whole process meanwhile
  reader.pragma('busy_timeout = 200')
  reader.pragma('query_only = ON')

  const inside = new AsyncLocalStorage<true>()
  const writerDb = drizzle(writer, { schema, casing: 'snake_case' })
  let tail: Promise<unknown> = Promise.resolve()

  async function runAlone<T>(work: (tx: typeof writerDb) => Promise<T>, until: number): Promise<T> {
    await beginImmediate(writer, until)
    try {
      const result = await inside.run(true, () => work(writerDb))
      writer.exec('COMMIT')
      return result
    } catch (error) {
      // why: after any error the queue's next writer must find no open transaction
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw error
    }
  }

  function transaction<T>(work: (tx: typeof writerDb) => Promise<T>): Promise<T> {
    if (inside.getStore()) return Promise.reject(new Error('transaction inside a transaction'))
    const until = Date.now() + patience
    const turn = tail.then(() => runAlone(work, until))
    tail = turn.catch(() => undefined)
    return turn
  }

  let version: SqliteDatabase.Statement<[], string> | undefined
  function pageVersion(): string {
    // the table exists after the migration only
    version ??= reader.prepare<[], string>(readPageVersion).pluck()
    return version.get() ?? ''
  }

  // of the reading connection, so it changes with each commit of any other one, the writer's included
  const stateVersion = () => String(reader.pragma('data_version', { simple: true }))

  async function close() {
    await tail
    reader.close()
    writer.close()
  }

  const db = drizzle(reader, { schema, casing: 'snake_case' })
  return { db, transaction, pageVersion, stateVersion, close }
}

function openWriter(file: string) {
  const writer = keepStatements(new SqliteDatabase(file))
  writer.pragma('busy_timeout = 5000')
  writer.pragma('journal_mode = WAL')
  writer.pragma('foreign_keys = ON')
  // an acknowledged commit must survive a power failure, because of receipts
  writer.pragma('synchronous = FULL')
  if (writer.pragma('synchronous', { simple: true }) !== 2) throw new Error('SQLite refused synchronous=FULL')
  // from here on `beginImmediate` waits asynchronously: the driver's own waiting would block all readers of this
  // process
  writer.pragma('busy_timeout = 0')
  return writer
}

/** How many compiled statements a connection keeps: more than the queries of all pages. */
const keptStatements = 1000

/** Compiles each SQL text once: drizzle compiles it again for every query. The statement used longest ago goes first. */
function keepStatements(connection: SqliteDatabase.Database): SqliteDatabase.Database {
  const compile = connection.prepare.bind(connection)
  const statements = new Map<string, SqliteDatabase.Statement>()
  connection.prepare = ((sql: string) => {
    const statement = statements.get(sql) ?? compile(sql)
    statements.delete(sql)
    statements.set(sql, statement)
    const [oldest] = statements.keys()
    if (statements.size > keptStatements && oldest !== undefined) statements.delete(oldest)
    // drizzle asks some queries for arrays, and the statement remembers it
    return statement.reader ? statement.raw(false) : statement
  }) as typeof connection.prepare
  return connection
}

/** Takes the write lock of the file; while another process has it, tries again until `until`. */
async function beginImmediate(writer: SqliteDatabase.Database, until: number): Promise<void> {
  for (let wait = 2; ; wait = Math.min(2 * wait, 50)) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      // why: the lock is held by another process; other errors, and a lock held too long, go to the caller
      if (!errorCode(error)?.startsWith('SQLITE_BUSY') || Date.now() >= until) throw error
      await sleep(wait)
    }
  }
}
