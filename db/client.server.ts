import { connectPostgres } from './client.postgres.server'
import { connectSqlite } from './client.sqlite.server'
import { engine } from './engine'

export type Db = ReturnType<typeof connectSqlite>['db']

export type Database = {
  /** read-only: with SQLite a write through it fails */
  db: Db
  /** the only way to write; `work` may be run again, so it does only database work */
  transaction: <T>(work: (tx: Db) => Promise<T>) => Promise<T>
  /**
   * The version of what visitors can be shown, as of the call (db/page-version.ts). With SQLite it is read at once;
   * with PostgreSQL callers that wait for the same answer share one query.
   */
  pageVersion: () => string | Promise<string>
  /**
   * A text that differs after every committed write to the database, whoever writes: what was read after it was asked
   * for is current while it is the same.
   */
  stateVersion: () => string | Promise<string>
  close: () => Promise<void>
}

/** url: `file:path/to/meydan.db` or `postgres://…`, of the database that DATABASE_URL names. */
export function connect(url: string): Database {
  return engine === 'postgres' ? connectPostgres(url) : connectSqlite(url.replace(/^file:/, ''))
}
