import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import SqliteDatabase from 'better-sqlite3'
import { onceARun } from './once-a-run'
import { scratchFolder } from './scratch'

/** Builds the demo database once; every test file works on a copy. */
export default onceARun('seededTemplate', async () => {
  const folder = scratchFolder('seeded')
  const file = join(folder.path, 'seeded.db')
  const env = { ...process.env, DATABASE_URL: `file:${file}`, DATA_DIR: folder.path }
  await promisify(execFile)('node', ['bin/meydan.mjs', 'seed'], { env })
  const sqlite = new SqliteDatabase(file)
  sqlite.exec("UPDATE instance SET purpose = 'test'")
  sqlite.close()
  return { value: file, remove: folder.remove }
})

declare module 'vitest' {
  interface ProvidedContext {
    seededTemplate: string
  }
}
