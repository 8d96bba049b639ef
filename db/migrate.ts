import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { migrationLock } from './advisory-locks'
import { completePostgresCatalogue, completeSqliteCatalogue } from './catalogue-index.server'
import { engine } from './engine'
import { postgresTriggers, seenTables, sqliteTriggers, withTrigger } from './page-version'

/** Migrates the database at `url` to the newest schema; safe to run again, and by several processes at once. */
export async function migrate(url: string): Promise<void> {
  if (engine === 'postgres') return migrateOnPostgres(url)
  const file = url.replace(/^file:/, '')
  mkdirSync(dirname(file), { recursive: true })
  migrateOnSqlite(file)
}

/** The process that has the lock of the file beside the database migrates; SQLite releases it when the process ends. */
function migrateOnSqlite(file: string): void {
  const lock = new SqliteDatabase(`${file}.migrating`)
  lock.pragma('busy_timeout = 60000')
  lock.exec('BEGIN EXCLUSIVE')
  try {
    const sqlite = new SqliteDatabase(file)
    sqlite.pragma('busy_timeout = 60000')
    sqlite.pragma('journal_mode = WAL')
    migrateSqlite(drizzleSqlite(sqlite), { migrationsFolder: 'db/migrations/sqlite' })
    sqlite.exec(`BEGIN IMMEDIATE;\n${sqliteTriggers()}`)
    completeSqliteCatalogue(sqlite)
    sqlite.exec('COMMIT')
    sqlite.close()
  } finally {
    lock.close()
  }
}

/** The lock belongs to the session and is released when the connection ends. */
async function migrateOnPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(${migrationLock})`)
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: 'db/migrations/postgres' })
    const { rows } = await client.query<{ name: string }>(withTrigger)
    const missing = seenTables.filter(table => rows.every(({ name }) => name !== table))
    if (missing.length > 0) await client.query(`BEGIN; ${postgresTriggers(missing)}; COMMIT`)
    await completePostgresCatalogue(client)
  } finally {
    await client.end()
  }
}
