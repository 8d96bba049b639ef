import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { TestProject } from 'vitest/node'

/** Builds the demo world once; every file that looks at it works on a copy. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-seeded-'))
  const file = join(folder, 'seeded.db')
  execFileSync('node', ['bin/meydan.mjs', 'seed'], {
    env: { ...process.env, DATABASE_URL: `file:${file}`, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const sqlite = new SqliteDatabase(file)
  sqlite.exec("UPDATE instance SET purpose = 'test'")
  sqlite.close()
  project.provide('seededTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
  interface ProvidedContext {
    seededTemplate: string
  }
}
