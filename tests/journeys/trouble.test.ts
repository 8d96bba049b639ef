import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'

/** The short runs of tests/endurance; `npm run test:endurance` makes the long ones. */
async function scenario(engine: 'sqlite' | 'postgres', name: string, params: object) {
  const DATABASE_URL = engine === 'postgres' ? `${inject('postgresUrl')}/postgres` : 'file:any'
  const env = { ...process.env, DATABASE_URL, LOG_LEVEL: 'silent', MEYDAN_MODE: 'test' }
  const args = ['--import', 'tsx', 'tests/endurance/scenario.ts', name, JSON.stringify(params)]
  const { stdout } = await promisify(execFile)('node', args, { env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

describe.each(['sqlite', 'postgres'] as const)('on %s', engine => {
  test('no acknowledged version is lost, doubled or out of order when the server is killed under 32 writers', async () => {
    const seen = await scenario(engine, 'kills', { count: 2, writers: 32 })
    expect(seen).toMatchObject({ lost: 0, twice: 0, gaps: 0, integrity: true, verified: true })
    expect(seen.acknowledged).toBeGreaterThan(32)
  })

  test('a migration that is killed is complete after it has run again', async () => {
    const seen = await scenario(engine, 'migration', { count: 3 })
    expect(seen).toMatchObject({ exit: 0, schema: 'current', faults: [] })
    expect(seen.interrupted).toBeGreaterThan(0)
  })
})

test('a backup under writers restores with everything that was acknowledged before it, and fails nobody', async () => {
  const seen = await scenario('postgres', 'backups', { count: 1, writers: 8, everyMs: 0 })
  expect(seen).toMatchObject({ made: 1, restored: 1, verified: 1, complete: 1, problems: [], errors: {} })
})

test('sixty teams that submit within a second are all acknowledged', async () => {
  const seen = await scenario('sqlite', 'rush', { submitters: 60, seconds: 1 })
  expect(seen).toMatchObject({ acknowledged: 60, lost: 0, twice: 0, errors: {}, verified: true })
})

test.runIf(process.getuid?.() === 0)(
  'a full disk fails writes only, leaves no half version, and once it is freed writes and mails go on',
  async () => {
    const seen = await scenario('sqlite', 'full-disk', { megabytes: 40, writers: 8 })
    expect(seen).toMatchObject({ lost: 0, twice: 0, gaps: 0, reads: [200, 200, 200], integrity: true })
    expect(Object.keys(seen.whileFull.errors)).toEqual(['503'])
    expect(seen.acknowledgedAfterwards).toBeGreaterThan(0)
    expect(seen.mailsAfterwards).toBeGreaterThan(0)
  },
)
