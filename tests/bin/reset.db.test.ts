import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { demoSignIns } from '#bin/demo-world/sign-ins'
import type { Database } from '#db/client.server'
import { engine } from '#db/engine'
import { instance, users } from '#db/schema'
import { meydan as run } from '#tests/support/command'
import { cloneTemplate, look } from '#tests/support/database'
import { makePerson } from '#tests/support/people'
import { scratchFolder } from '#tests/support/scratch'

const strong = {
  SESSION_SECRET: 'k3J9vQ2xT7mZ4pL8wR6nB1yC5dF0gHsA',
  ORIGIN: 'https://meydan.test',
  SMTP_URL: 'smtp://mail.test',
  MAIL_FROM: 'Meydan <no-reply@meydan.test>',
}

const meydan = (url: string, command: string, env: Record<string, string> = {}) =>
  run([command], { ...env, DATABASE_URL: url })

const emails = ({ db }: Database) => db.select({ email: users.email }).from(users)

async function mark(url: string, purpose: 'production' | 'demo' | null): Promise<void> {
  await look(url, ({ transaction }) =>
    transaction(async tx => {
      await tx.delete(instance)
      if (purpose) await tx.insert(instance).values({ id: 'instance', purpose, since: new Date() })
    }),
  )
}

test('no command that makes demo data touches a database that production has served, whatever the environment says', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const customer = await look(url, makePerson)
  await mark(url, 'production')
  const tries = { reset: 'demo', seed: 'test', demo: 'development', dev: 'demo' }
  for (const [command, mode] of Object.entries(tries)) {
    expect(await meydan(url, command, { MEYDAN_MODE: mode })).toEqual({
      code: 1,
      said: `Refusing to run \`${command}\`: this database has been served in production.\n`,
    })
  }
  expect(await look(url, emails)).toEqual([{ email: customer.email }])
})

test('no command that makes demo data uses the files and the signing key of production', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  await mark(url, 'demo')
  const { path, remove } = scratchFolder('data')
  onTestFinished(remove)
  writeFileSync(join(path, 'instance'), '2026-06-01T08:00:00.000Z\n')
  const outcome = await meydan(url, 'demo', { DATA_DIR: path })
  expect(outcome.code).toBe(1)
  expect(outcome.said).toContain(
    'DATA_DIR holds the files and the signing key of another, production database.',
  )
})

test.runIf(engine === 'postgres')(
  'a reset drops no other schema than the one whose mark it has read',
  async () => {
    const { url, drop } = await cloneTemplate(engine)
    onTestFinished(drop)
    const customer = await look(url, makePerson)
    await mark(url, 'production')
    const { code } = await meydan(`${url}?options=${encodeURIComponent('-c search_path=other')}`, 'reset')
    expect(code).toBe(1)
    expect(await look(url, emails)).toEqual([{ email: customer.email }])
  },
)

test('serve is production whatever the environment says: it names what is missing, and refuses test and demo databases', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const weak = await meydan(url, 'serve', { MEYDAN_MODE: 'demo', SESSION_SECRET: '' })
  expect(weak.code).toBe(1)
  expect(weak.said).toContain('SESSION_SECRET must be at least 32 random characters')
  const ofTests = await meydan(url, 'serve', { ...strong, MEYDAN_MODE: 'test' })
  expect(ofTests).toEqual({ code: 1, said: 'This database belongs to the test suite.\n' })
  await mark(url, 'demo')
  const ofDemo = await meydan(url, 'serve', strong)
  expect(ofDemo.said).toContain('This database holds the demo world, whose passwords are public.')
})

test('a reset empties a demo database and builds the demo world anew; nothing else touches what is there', async () => {
  const { url, drop } = await cloneTemplate(engine)
  onTestFinished(drop)
  const outsider = await look(url, makePerson)
  await mark(url, null)
  const unmarked = await meydan(url, 'reset')
  expect(unmarked).toEqual({
    code: 1,
    said: 'Refusing to run `reset`: people outside the demo world have joined this database.\n',
  })

  await mark(url, 'demo')
  const seeded = await meydan(url, 'seed')
  expect(seeded.code).toBe(1)
  expect(seeded.said).toContain('This database is not empty.')
  expect(await look(url, emails)).toEqual([{ email: outsider.email }])

  const { code, said } = await meydan(url, 'reset')
  expect(code).toBe(0)
  const there = (await look(url, emails)).map(({ email }) => email)
  expect(there).not.toContain(outsider.email)
  expect(demoSignIns.filter(({ email }) => !there.includes(email) || !said.includes(email))).toEqual([])
  expect(await look(url, ({ db }) => db.select({ purpose: instance.purpose }).from(instance))).toEqual([
    { purpose: 'demo' },
  ])
}, 240_000)
