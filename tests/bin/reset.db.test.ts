import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { connect, type Database } from '#db/client.server'
import { engine } from '#db/engine'
import { users } from '#db/schema'
import { demoSignIns } from '#db/seed/sign-ins'
import { cloneTemplate } from '#tests/support/database'
import { makePerson } from '#tests/support/people'

const strong = {
  SESSION_SECRET: 'a secret of 32 letters, as it should be',
  ORIGIN: 'https://meydan.test',
  SMTP_URL: 'smtp://mail.test',
}

type Outcome = { code: number; said: string }

async function meydan(url: string, command: string, env: Record<string, string> = {}): Promise<Outcome> {
  const options = { env: { ...process.env, MEYDAN_MODE: 'test', ...env, DATABASE_URL: url } }
  try {
    const { stdout } = await promisify(execFile)('node', ['bin/meydan.mjs', command], options)
    return { code: 0, said: stdout }
  } catch (error) {
    // why: a command that refuses ends with an exit code, which is what is looked at here
    if (!(error instanceof Error && 'code' in error && 'stderr' in error)) throw error
    return { code: Number(error.code), said: String(error.stderr) }
  }
}

/** Looks into a database that commands have open by turns. */
async function look<T>(url: string, see: (database: Database) => Promise<T>): Promise<T> {
  const database = connect(url)
  try {
    return await see(database)
  } finally {
    await database.close()
  }
}

const emails = ({ db }: Database) => db.select({ email: users.email }).from(users)

test('a reset empties the database and builds the demo world anew; nothing else touches what is there', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const stranger = await look(url, makePerson)

  const seeded = await meydan(url, 'seed')
  expect(seeded.code).toBe(1)
  expect(seeded.said).toContain('This database is not empty.')
  const refused = await meydan(url, 'reset', { ...strong, MEYDAN_MODE: 'production' })
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('Refusing to empty a production database.')
  expect(await look(url, emails)).toEqual([{ email: stranger.email }])

  const { code, said } = await meydan(url, 'reset')
  expect(code).toBe(0)
  const there = (await look(url, emails)).map(({ email }) => email)
  expect(there).not.toContain(stranger.email)
  expect(demoSignIns.filter(({ email }) => !there.includes(email) || !said.includes(email))).toEqual([])
}, 240_000)
