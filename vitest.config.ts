import { defineConfig } from 'vitest/config'

const database = 'tests/**/*.db.test.ts'
const journeys = 'tests/journeys/*.test.ts'
const browser = 'tests/browser/*.test.ts'
const timing = 'tests/**/*.timing.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [database, journeys, browser, timing],
        },
      },
      // a clock tells the truth only when nothing else runs
      {
        test: {
          name: 'timing',
          include: [timing],
          globalSetup: 'tests/support/sqlite-setup.ts',
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'sqlite',
          include: [database],
          globalSetup: 'tests/support/sqlite-setup.ts',
          env: { DATABASE_URL: 'file:unused', LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' },
        },
      },
      {
        test: {
          name: 'postgres',
          include: [database],
          globalSetup: 'tests/support/postgres-setup.ts',
          env: { DATABASE_URL: 'postgres://unused', LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          globalSetup: ['tests/support/sqlite-setup.ts', 'tests/support/postgres-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          globalSetup: ['tests/support/sqlite-setup.ts', 'tests/support/seeded-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
