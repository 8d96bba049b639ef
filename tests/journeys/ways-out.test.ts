import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobs } from '#db/schema'
import { type Moment, mayMeet, moments, type Role, roles, secretsIn } from '#tests/support/disclosure'
import { jobsDone } from '#tests/support/rows'
import type { SecretWorld } from '#tests/support/secret-world'
import { buildSecretWorld } from '#tests/support/secret-world'
import { instants } from '#tests/support/secrets'
import { startServer, type TestServer } from '#tests/support/server'

/** Data that leave by other ways than pages: mails, and the output of the operator's commands. */
let server: TestServer
let world: SecretWorld
beforeAll(async () => {
  server = await startServer('sqlite')
  world = await buildSecretWorld(server)
  await jobsDone(world.database)
}, 120_000)
afterAll(async () => {
  await world.close()
  await server.stop()
})

test('no mail shows its reader a secret too early', async () => {
  const letters = await lettersOf(world)
  const leaks = letters.flatMap(({ to, at, subject, text }) => {
    const role = roleOf(to)
    return secretsIn(`${subject}\n${text}`)
      .filter(secret => !role || !mayMeet(secret, role, momentOf(at)))
      .map(secret => `${secret} to ${role ?? to}, ${momentOf(at)}: ${subject}`)
  })
  expect(leaks).toEqual([])
  const told = new Set(letters.flatMap(({ subject, text }) => secretsIn(`${subject}\n${text}`)))
  expect([...told]).toEqual(expect.arrayContaining(['title', 'glass']))
})

test('the exported ledger of a challenge contains no secret, complete or public', {
  timeout: 180_000,
}, () => {
  for (const { slug } of [world.challenge, world.staged, world.draft])
    for (const whole of [[], ['--full']])
      expect(secretsIn(meydan('export', 'ledger', slug, ...whole))).toEqual([])
  expect(meydan('export', 'ledger', world.challenge.slug, '--full')).toContain('"meydan.ledger"')
})

test('an exported challenge contains what the host wrote, and nothing of entries, judges or results', () => {
  const told = secretsIn(meydan('export', 'challenge', world.challenge.slug))
  expect(told.sort()).toEqual(['brief', 'criterion', 'question', 'title'])
  expect(secretsIn(meydan('export', 'challenge', world.staged.slug))).toEqual([])
})

/** Every mail with the instant at which it was due. */
async function lettersOf({ database, mails }: SecretWorld) {
  const queued = await database.db.select().from(jobs)
  const sent = await mails()
  return sent.map(({ recipient, subject, text, sentAt }) => {
    const job = queued.find(({ payload }) => JSON.stringify(payload).includes(JSON.stringify(text)))
    return { to: recipient, subject, text, at: job?.runAt ?? sentAt }
  })
}

function momentOf(at: Date): Moment {
  return moments.findLast(moment => instants[moment] <= at) ?? 'unpublished'
}

function roleOf(email: string): Role | undefined {
  const people = new Map(Object.entries(world.people).map(([name, person]) => [name, person.email]))
  return roles.find(role => people.get(role) === email)
}

function meydan(...args: string[]): string {
  const env = {
    ...process.env,
    DATABASE_URL: server.databaseUrl,
    DATA_DIR: server.dataDir,
    LOG_LEVEL: 'silent',
  }
  const { stdout, stderr } = spawnSync('node', ['bin/meydan.mjs', ...args], { env, encoding: 'utf8' })
  return stdout + stderr
}
