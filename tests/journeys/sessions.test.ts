import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { derivedNames } from '#app/domain/institutions/derived-names'
import { heldForms, institutionMembers, institutions, sessions } from '#db/schema'
import { makePerson, password } from '#tests/support/people'
import { serveOver } from '#tests/support/served'
import { type ServerDatabase, startWithDatabase } from '#tests/support/server-database'
import { createVisitor, type Visitor } from '#tests/support/visitor'

const now = new Date('2026-06-01T08:00:00Z')
const minute = 60_000

let server: ServerDatabase['server']
let database: ServerDatabase['database']
let stop: ServerDatabase['stop']
beforeAll(async () => {
  ;({ server, database, stop } = await startWithDatabase())
})
afterAll(() => stop())

async function signedIn(facts: { staff?: boolean } = {}) {
  const person = await makePerson(database, facts)
  const visitor = createVisitor(server.origin, now)
  await enter(visitor, person.email, password)
  return { person, visitor, password }
}

async function enter(visitor: Visitor, email: string, password: string) {
  await visitor.open('/sign-in?next=/me')
  await visitor.send({ email, password })
  expect(visitor.at.url).toBe(`${server.origin}/me`)
}

/** Moves the instants of all of a person's sessions into the past. */
async function age(userId: string, back: { startedAt?: number; lastSeenAt?: number; confirmedAt?: number }) {
  const set = Object.fromEntries(Object.entries(back).map(([name, ms]) => [name, new Date(Date.now() - ms)]))
  await database.transaction(async tx => {
    await tx.update(sessions).set(set).where(eq(sessions.userId, userId))
  })
}

test('a form that requires the password is held for it, and no text is lost', async () => {
  const { person, visitor, password } = await signedIn()
  const name = { en: 'An agency' }
  await database.transaction(async tx => {
    const facts = { slug: 'agency', kind: 'agency', about: {}, createdAt: now, verifiedAt: now }
    await tx.insert(institutions).values({ id: 'agency', name, ...derivedNames(name), ...facts })
    const member = { institutionId: 'agency', userId: person.id, role: 'owner', joinedAt: now }
    await tx.insert(institutionMembers).values({ id: 'member', ...member })
  })
  await age(person.id, { confirmedAt: 16 * minute })
  await visitor.open('/host/institutions/agency')
  await visitor.send({ email: 'colleague@example.az' }, 'Invite')
  expect(visitor.text()).toContain('Enter your password')
  await visitor.send({ stepUpPassword: 'not this one' }, 'Continue')
  expect(visitor.text()).toContain('This is not your current password.')
  await visitor.send({ stepUpPassword: password }, 'Continue')
  expect(visitor.at.url).toBe(`${server.origin}/host/institutions/agency`)
  expect(visitor.at.html).toContain('We sent an invitation to colleague@example.az.')
  expect(await database.db.select().from(heldForms)).toEqual([])
  // the password also counts for the next session
  await visitor.send({ email: 'another@example.az' }, 'Invite')
  expect(visitor.at.html).toContain('We sent an invitation to another@example.az.')
})

test('nobody else can see or send a held form', async () => {
  const owner = await signedIn()
  const other = await signedIn()
  await database.transaction(async tx => {
    const fields: [string, string][] = [['reason', 'a secret reason']]
    const form = { action: '/me', back: '/me', fields, heldAt: now }
    await tx.insert(heldForms).values({ id: 'held', userId: owner.person.id, ...form })
  })
  await owner.visitor.open('/confirm?form=held')
  expect(owner.visitor.at.html).toContain('a secret reason')
  await other.visitor.open('/confirm?form=held')
  expect(other.visitor.at.html).not.toContain('a secret reason')
  expect(other.visitor.text()).toContain('The form is no longer saved')
})

test('a person sees their sessions and ends one, or all others', async () => {
  const { person, visitor, password } = await signedIn()
  const [second, third] = [createVisitor(server.origin, now), createVisitor(server.origin, now)]
  await enter(second, person.email, password)
  await enter(third, person.email, password)
  await visitor.open('/me/sessions')
  expect(visitor.at.html.split('Unknown browser').length - 1).toBeGreaterThanOrEqual(3)
  await visitor.press('Sign out of Unknown browser')
  expect(visitor.at.html).toContain('That browser is signed out.')
  const opens = async (who: Visitor) => {
    await who.open('/me')
    return who.at.url === `${server.origin}/me`
  }
  expect([await opens(second), await opens(third)].filter(Boolean)).toEqual([true])
  await visitor.open('/me/sessions')
  await visitor.press('Sign out everywhere else')
  expect([await opens(second), await opens(third), await opens(visitor)]).toEqual([false, false, true])
})

test('a session of staff ends after half an hour without a request, that of others does not', async () => {
  const staff = await signedIn({ staff: true })
  const other = await signedIn()
  for (const { person } of [staff, other]) await age(person.id, { lastSeenAt: 31 * minute })
  await staff.visitor.open('/me')
  expect(staff.visitor.at.url).toContain('/sign-in?next=%2Fme')
  await other.visitor.open('/me')
  expect(other.visitor.at.url).toBe(`${server.origin}/me`)
})

test('over https the session cookie has the __Host- prefix', async () => {
  const { email } = await makePerson(database)
  const env = { ORIGIN: 'https://meydan.example' }
  const https = await serveOver({ databaseUrl: server.databaseUrl, dataDir: server.dataDir, env })
  const body = new URLSearchParams({ email, password, next: '/' })
  const answer = await fetch(`${https.origin}/sign-in`, { method: 'POST', body, redirect: 'manual' })
  https.stop()
  const cookies = answer.headers.getSetCookie()
  expect(cookies.find(line => line.includes('session='))).toMatch(
    /^__Host-session=\w+; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/i,
  )
  expect(cookies.find(line => line.includes('device='))).toMatch(/^__Host-device=.*Path=\/;.*Secure/i)
})
