import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Database, Db } from './client.server'
import * as schema from './schema'

const attempts = 10

/** A pool; a transaction is serializable and is run again, a little later each time, when PostgreSQL says it could not be ordered. */
export function connectPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 10 })
  const db = drizzle(pool, { schema, casing: 'snake_case' })
  const inside = new AsyncLocalStorage<true>()

  async function transaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('transaction inside a transaction')
    for (let attempt = 1; ; attempt++) {
      try {
        return await db.transaction(tx => inside.run(true, () => work(asDb(tx))), {
          isolationLevel: 'serializable',
        })
      } catch (error) {
        // why: two writers met; PostgreSQL asks for the loser to be run again
        if (attempt === attempts || !isSerializationFailure(error)) throw error
        await new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(100, 4 * 2 ** attempt)))
      }
    }
  }

  return { db: asDb(db), transaction, close: () => pool.end() }
}

/** Both engines answer the same queries; the project types them once, as SQLite (see db/columns.ts). */
function asDb(db: unknown): Db {
  return db as Db
}

function isSerializationFailure(error: unknown): boolean {
  const code = readCode(error) ?? readCode(error instanceof Error ? error.cause : undefined)
  // 23505: of two that insert the same key at once, the loser may be told so rather than be asked to run again
  return code === '40001' || code === '40P01' || code === '23505'
}

function readCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
