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
  sqlite.close()
  project.provide('sqliteTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
    postgresUrl: string
  }
}
