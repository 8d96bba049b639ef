import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { completeSqliteCatalogue } from '#db/catalogue-index.server'
import { onceARun } from './once-a-run'
import { scratchFolder } from './scratch'

/** Migrates one empty database; every test works on a copy of it. */
export default onceARun('sqliteTemplate', async () => {
  const folder = scratchFolder('sqlite')
  const file = join(folder.path, 'template.db')
  const sqlite = new SqliteDatabase(file)
  migrate(drizzle(sqlite), { migrationsFolder: 'db/migrations/sqlite' })
  completeSqliteCatalogue(sqlite)
  sqlite.exec(markedForTests)
  sqlite.close()
  return { value: file, remove: folder.remove }
})

/** `meydan serve --test` serves only databases with this mark. */
export const markedForTests = "INSERT INTO instance (id, purpose, since) VALUES ('instance', 'test', 0)"

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
  }
}
