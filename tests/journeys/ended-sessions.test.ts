import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressChanges, devices, ledgerEntries, sessions, users } from '#db/schema'
import { makePerson, password } from '#tests/support/people'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { signIn } from '#tests/support/sessions'

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
})
afterAll(() => stop())

async function somebody() {
  return { person: await makePerson(database), password }
}

function post(path: string, fields: Record<string, string>, cookie = '') {
  const headers = { cookie, origin: server.origin, 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams(fields)
  return fetch(server.origin + path, { method: 'POST', body, headers, redirect: 'manual' })
}

/** Sends requests while the database is locked, waits until they wait for the lock, runs `last`, and unlocks. */
async function whileNobodyWrites<T>(
  send: () => Promise<T>[],
  last: Parameters<ServerDatabase['database']['transaction']>[0] = async () => undefined,
): Promise<T[]> {
  let sent: Promise<T>[] = []
  await database.transaction(async tx => {
    sent = send()
    await sleep(2_000)
    await last(tx)
  })
  return Promise.all(sent)
}

test('a sign-in that runs while the password is replaced opens no session', async () => {
  const { person, password } = await somebody()
  const [answer] = await whileNobodyWrites(
    () => [post('/sign-in', { email: person.email, password, next: '/me' })],
    async tx => {
      await tx.update(users).set({ passwordHash: '' }).where(eq(users.id, person.id))
      await tx.delete(sessions).where(eq(sessions.userId, person.id))
    },
  )
  expect(answer?.status).toBe(422)
  expect(answer?.headers.getSetCookie().filter(line => line.startsWith('session='))).toEqual([])
  expect(await database.db.select().from(sessions).where(eq(sessions.userId, person.id))).toEqual([])
})

test('a password change that runs while all sessions end is refused', async () => {
  const { person, password } = await somebody()
  const cookie = await signIn(database, person.id)
  const chosen = { current: password, password: 'quite another sentence' }
  const [answer] = await whileNobodyWrites(
    () => [post('/me/password', chosen, cookie)],
    async tx => {
      await tx.update(users).set({ passwordHash: '' }).where(eq(users.id, person.id))
      await tx.delete(sessions).where(eq(sessions.userId, person.id))
    },
  )
  expect(answer?.headers.get('location')).toContain('/sign-in')
  const [account] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect(account?.passwordHash).toBe('')
  expect(await database.db.select().from(sessions).where(eq(sessions.userId, person.id))).toEqual([])
})

test('an account is closed once, and forms sent at the same time leave no data', async () => {
  const { person, password } = await somebody()
  const cookie = await signIn(database, person.id)
  const current = password
  const close = () => post('/me/closing', { current }, cookie)
  const answers = await whileNobodyWrites(() => [
    close(),
    close(),
    close(),
    post('/me/address', { current, email: 'left-behind@example.az' }, cookie),
    post('/me/password', { current, password: 'quite another sentence' }, cookie),
  ])
  expect(answers.filter(({ status }) => status === 302)).not.toEqual([])
  const [account] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect(account).toMatchObject({ name: '—', email: '', passwordHash: '', closedAt: expect.any(Date) })
  for (const table of [sessions, devices, addressChanges])
    expect(await database.db.select().from(table).where(eq(table.userId, person.id))).toEqual([])
  const named = eq(ledgerEntries.actorId, person.id)
  expect(await database.db.select().from(ledgerEntries).where(named)).toEqual([])
  const closed = await database.db
    .select({ payload: ledgerEntries.payload })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.stream, 'platform'), eq(ledgerEntries.kind, 'person.closed')))
  expect(closed.filter(({ payload }) => JSON.stringify(payload).includes(person.id))).toHaveLength(1)
})
