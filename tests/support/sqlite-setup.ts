import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { TestProject } from 'vitest/node'

/** Migrates one empty database; every test works on a copy of it. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-test-'))
  const file = join(folder, 'template.db')
  const sqlite = new SqliteDatabase(file)
  migrate(drizzle(sqlite), { migrationsFolder: 'db/migrations/sqlite' })
  sqlite.exec(markedForTests)
  sqlite.close()
  project.provide('sqliteTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** `meydan serve --test` serves only databases with this mark. */
export const markedForTests = "INSERT INTO instance (id, purpose, since) VALUES ('instance', 'test', 0)"

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
    postgresUrl: string
  }
}
