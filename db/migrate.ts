import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { engine } from './engine'

/** Brings the database at `url` to the newest schema; safe to run again. */
export async function migrate(url: string): Promise<void> {
  if (engine === 'postgres') return migrateOnPostgres(url)
  const file = url.replace(/^file:/, '')
  mkdirSync(dirname(file), { recursive: true })
  const sqlite = new SqliteDatabase(file)
  migrateSqlite(drizzleSqlite(sqlite), { migrationsFolder: 'db/migrations/sqlite' })
  sqlite.close()
}

async function migrateOnPostgres(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 })
  await migratePostgres(drizzlePostgres(pool), { migrationsFolder: 'db/migrations/postgres' })
  await pool.end()
}
