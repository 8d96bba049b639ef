import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const database = 'tests/**/*.db.test.ts'
const journeys = 'tests/journeys/*.test.ts'
const browser = 'tests/browser/*.test.ts'
const timing = 'tests/**/*.timing.test.ts'
const quietConsole = 'tests/support/quiet-console.ts'

/**
 * Files of one project share a process and the modules that it has loaded. A file that replaces modules, settings or
 * globals (by `vi`), or opens a server's database of a certain kind, runs apart, in a process of its own.
 */
const needsItsOwn = /\bvi\.\w|process-memory|serveSecretWorld\([^)]/
const apart = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map(name => join('tests', name).replaceAll('\\', '/'))
  .filter(name => /\.test\.tsx?$/.test(name) && needsItsOwn.test(readFileSync(name, 'utf8')))
const databaseApart = apart.filter(name => name.endsWith('.db.test.ts'))
const journeysApart = apart.filter(name => name.startsWith('tests/journeys/'))

// generous, for a machine that does something else beside: nothing waits that long when all is well
const fast = {
  exclude: [database, journeys, browser, timing],
  setupFiles: quietConsole,
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
const sqlite = {
  globalSetup: 'tests/support/sqlite-setup.ts',
  setupFiles: quietConsole,
  env: { DATABASE_URL: 'file:unused', LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' },
  testTimeout: 120_000,
  hookTimeout: 120_000,
}
const postgres = {
  globalSetup: 'tests/support/postgres-setup.ts',
  setupFiles: quietConsole,
  env: { DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' },
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

const served = {
  env: { DATABASE_URL: 'file:unused' },
  testTimeout: 240_000,
  hookTimeout: 240_000,
}
const journey = {
  ...served,
  globalSetup: ['tests/support/sqlite-setup.ts', 'tests/support/postgres-setup.ts'],
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...fast,
          name: 'fast',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...fast.exclude, ...apart],
          isolate: false,
        },
      },
      { test: { ...fast, name: 'fast-apart', include: apart } },
      // times are measured correctly only when nothing else runs
      {
        test: {
          name: 'timing',
          include: [timing],
          globalSetup: 'tests/support/sqlite-setup.ts',
          fileParallelism: false,
        },
      },
      { test: { ...sqlite, name: 'sqlite', include: [database], exclude: databaseApart, isolate: false } },
      { test: { ...sqlite, name: 'sqlite-apart', include: databaseApart } },
      {
        test: { ...postgres, name: 'postgres', include: [database], exclude: databaseApart, isolate: false },
      },
      { test: { ...postgres, name: 'postgres-apart', include: databaseApart } },
      {
        test: { ...journey, name: 'journeys', include: [journeys], exclude: journeysApart, isolate: false },
      },
      { test: { ...journey, name: 'journeys-apart', include: journeysApart } },
      {
        test: {
          ...served,
          name: 'browser',
          include: [browser],
          isolate: false,
          globalSetup: [
            'tests/support/sqlite-setup.ts',
            'tests/support/seeded-setup.ts',
            'tests/support/chromium-setup.ts',
          ],
        },
      },
    ],
  },
})
