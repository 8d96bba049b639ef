import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { type Client, Pool, type PoolClient, type PoolConfig } from 'pg'
import { writerLock } from './advisory-locks'
import type { Database, Db } from './client.server'
import { errorCode, isConnectionLost } from './error-code'
import { readPageVersion } from './page-version'
import * as schema from './schema'
import { sharedAnswer } from './shared-answer'

const attempts = 4

/**
 * One statement, so one round trip. Writers take the same lock before they read anything, and each statement of READ
 * COMMITTED sees what was committed before it: a writer always sees everything that earlier writers did (decision 17).
 */
const begin = [
  'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE',
  "SET LOCAL lock_timeout = '30s'",
  "SET LOCAL idle_in_transaction_session_timeout = '60s'",
  `SELECT pg_advisory_xact_lock(${writerLock})`,
].join('; ')

/** Read-only connections for readers, and one queued connection for writers. */
export function connectPostgres(url: string): Database {
  const options = '-c default_transaction_read_only=on'
  const readers = openPool({ connectionString: url, max: 9, connectionTimeoutMillis: 5_000, options })
  const writers = openPool({ connectionString: url, max: 1, connectionTimeoutMillis: 30_000, pipeline: true })
  writers.on('connect', prepareStatements)
  const inside = new AsyncLocalStorage<true>()

  async function transaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('transaction inside a transaction')
    for (let attempt = 1; ; attempt++) {
      const turn = { committing: false }
      try {
        return await runAlone(writers, turn, tx => inside.run(true, () => work(tx)))
      } catch (error) {
        // why: nothing was committed, so a transaction that failed by a lost connection or another writer is retried
        if (attempt === attempts || (turn.committing && !wasNeverSent(error)) || !mayPass(error)) throw error
        await sleep(50 * attempt)
      }
    }
  }

  // a connection of its own: pages that are being rendered may use all others
  const asking = openPool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000, options })
  const pageVersion = sharedAnswer(async () => {
    const { rows } = await asking.query<{ version: string }>({ name: 'page_version', text: readPageVersion })
    return rows[0]?.version ?? ''
  })

  const stateVersion = sharedAnswer(async () => {
    const text = 'SELECT pg_current_snapshot()::text AS version'
    const { rows } = await asking.query<{ version: string }>({ name: 'state_version', text })
    return rows[0]?.version ?? ''
  })

  async function close() {
    await Promise.all([readers.end(), writers.end(), asking.end()])
  }

  const db = asDb(drizzle(readers, { schema, casing: 'snake_case' }))
  return { db, transaction, pageVersion, stateVersion, close }
}

/** A pool that survives lost connections: one that is lost, idle or in use, is replaced when next needed. */
function openPool(config: PoolConfig): Pool {
  const pool = new Pool({ ...config, keepAlive: true })
  // an error event without a listener would end the process; the query on the connection reports the error
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

type Turn = { committing: boolean }

async function runAlone<T>(writers: Pool, turn: Turn, work: (tx: Db) => Promise<T>): Promise<T> {
  const client = await writers.connect()
  try {
    await client.query(begin)
    const result = await work(writingThrough(client))
    turn.committing = true
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
    client.release()
    return result
  } catch (error) {
    // why: the next writer must find no open transaction; a connection that cannot roll back is closed
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}

/** How many statements one connection keeps prepared; lists of many lengths must not fill the server's memory. */
const maxPrepared = 300

/**
 * Lets the server parse and plan each statement of this connection once: a write has some twenty statements in
 * sequence, and all other writers wait for it.
 */
function prepareStatements(client: PoolClient): void {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < maxPrepared) names.set(text, `s${names.size}`)
    return names.get(text)
  }
  const query = client.query.bind(client)
  const prepared = (first: unknown, ...rest: unknown[]) =>
    Reflect.apply(query, client, [
      isStatement(first) ? { ...first, name: nameOf(first.text) } : first,
      ...rest,
    ])
  Object.assign(client, { query: prepared })
}

/** The queries of the query builder; BEGIN and COMMIT are plain text. */
function isStatement(query: unknown): query is { text: string } {
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
}

const known = new WeakMap<PoolClient, Db>()

function writingThrough(client: PoolClient): Db {
  const tx = known.get(client) ?? asDb(drizzle(client, { schema, casing: 'snake_case' }))
  known.set(client, tx)
  return tx
}

/** Queries over a connection of the caller's own. */
export function readingThrough(client: Client): Db {
  return asDb(drizzle(client, { schema, casing: 'snake_case' }))
}

/** Both databases answer the same queries; the project types them once, as SQLite (see db/columns.ts). */
function asDb(db: unknown): Db {
  return db as Db
}

/** The driver knew that the connection was gone and did not send the statement. */
function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Client has encountered a connection error')
}

/**
 * A writer of another program that does not take the lock may still collide with ours. A duplicate key is permanent.
 */
function mayPass(error: unknown): boolean {
  const code = errorCode(error)
  return code === '40001' || code === '40P01' || isConnectionLost(error)
}
