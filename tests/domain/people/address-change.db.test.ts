import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addressedAs } from '#app/domain/people/account-keys.server'
import { confirmAddressChange } from '#app/domain/people/commands/confirm-address-change.server'
import { join } from '#app/domain/people/commands/join.server'
import { mailAddressChange } from '#app/domain/people/commands/mail-address-change.server'
import { requestAddressChange } from '#app/domain/people/commands/request-address-change.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { stopAddressChange } from '#app/domain/people/commands/stop-address-change.server'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import { ensureNotSuspended } from '#app/domain/people/suspension.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { addressChanges, jobs, ledgerEntries, mailTokens, sessions, users } from '#db/schema'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, password, start } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'
import { readStored } from '#tests/support/stored'

const spent = new Refusal('invalid', 'people.account.link_spent')
const days = (count: number) => new Date(start.getTime() + count * 86_400_000)
const visitor = (database: Database, now = start) => ctxOf(database, { kind: 'visitor' }, now)

/** Requests the change, and runs the job that mails both addresses. */
async function ask(database: Database, person: Person, email: string, now = start) {
  await requestAddressChange(ctxOf(database, person, now), { current: password, email })
  const rows = await database.db.select({ id: addressChanges.id }).from(addressChanges)
  for (const { id } of rows) await mailAddressChange(ctxOf(database, { kind: 'system' }, now), id)
}

type Letter = { to: string; subject: string; text: string }

async function mails(database: Database): Promise<Letter[]> {
  const rows = await database.db.select({ kind: jobs.kind, payload: jobs.payload }).from(jobs)
  return rows.flatMap(({ kind, payload }) => (kind === 'mail.account' ? [payload as Letter] : []))
}

async function secretTo(database: Database, to: string, path: string): Promise<string> {
  const found = (await mails(database)).filter(mail => mail.to === to)
  return must(found.flatMap(({ text }) => new RegExp(`/${path}/(\\w+)`).exec(text)?.[1] ?? []).at(-1))
}

const confirm = (database: Database, person: Person, secret: string, now = start) =>
  confirmAddressChange(ctxOf(database, person, now), { secret })

const addressOf = async (database: Database, person: Person) =>
  (await database.db.select().from(users).where(eq(users.id, person.id)))[0]?.email

test('an account gets its new address when its owner follows the link mailed there, and not before', async () => {
  const { database, url } = await emptyDatabaseAt()
  const person = await makePerson(database)
  await ask(database, person, 'New@Example.az')
  const secret = await secretTo(database, 'New@Example.az', 'me/address')
  expect(await readStored(url)).not.toContain(secret)
  expect(await addressOf(database, person)).toBe(person.email)
  const outsider = await makePerson(database)
  await expect(confirm(database, outsider, secret)).rejects.toEqual(spent)
  await confirm(database, person, secret)
  await expect(confirm(database, person, secret)).rejects.toEqual(spent)
  const signIn = (email: string) => authenticate(visitor(database), { email, password })
  expect(await signIn('new@example.az')).toEqual({
    userId: person.id,
    passwordHash: expect.stringContaining('$argon2id$'),
  })
  await expect(signIn(person.email)).rejects.toEqual(new Refusal('invalid', 'people.account.wrong_sign_in'))
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  expect(kinds).toEqual(['person.address_change_requested', 'person.address_changed'])
  const rechecks = (await database.db.select().from(jobs)).filter(job => job.kind === 'conflicts.recheck')
  expect(rechecks.map(job => job.payload)).toEqual([{ userId: person.id }])
})

test('a wrong password requests nothing', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const asked = requestAddressChange(ctxOf(database, person), { current: 'wrong', email: 'new@example.az' })
  await expect(asked).rejects.toEqual(new Refusal('invalid', 'people.account.wrong_password', {}, 'current'))
  expect(await database.db.select().from(jobs)).toEqual([])
})

test('requesting an address with an account writes the same rows as a free one, and mails its owner', async () => {
  const database = await emptyDatabase()
  const [person, other, owner] = [
    await makePerson(database),
    await makePerson(database),
    await makePerson(database),
  ]
  await requestAddressChange(ctxOf(database, person), { current: password, email: owner.email })
  await requestAddressChange(ctxOf(database, other), { current: password, email: 'free@example.az' })
  const queued = await database.db.select().from(jobs)
  expect(queued.map(({ kind, payload }) => [kind, Object.keys(payload ?? {}).sort()])).toEqual(
    Array(2).fill(['account.request', ['ask', 'at', 'changeId', 'locale']]),
  )
  for (const { id } of await database.db.select().from(addressChanges))
    await mailAddressChange(ctxOf(database, { kind: 'system' }), id)
  const told = (await mails(database)).filter(mail => mail.to === owner.email)
  expect(told.map(({ subject }) => subject)).toEqual(['You have an account already'])
  expect(told[0]?.text).not.toContain(person.name)
})

test('an unverified account loses its address; a verified one does not', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await ask(database, person, 'new@example.az')
  const secret = await secretTo(database, 'new@example.az', 'me/address')
  const joining = { name: 'Somebody', email: 'new@example.az', participantType: 'student' as const }
  await join(visitor(database), joining)
  const verify = (at: Date | null) =>
    database.transaction(async tx => {
      await tx.update(users).set({ emailVerifiedAt: at }).where(eq(users.emailKey, 'new@example.az'))
    })
  await verify(start)
  await expect(confirm(database, person, secret)).rejects.toEqual(
    new Refusal('conflict', 'people.address.taken'),
  )
  await verify(null)
  await confirm(database, person, secret)
  expect(await addressOf(database, person)).toBe('new@example.az')
})

test('a newer request makes the link of the earlier one useless', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await ask(database, person, 'first@example.az')
  await ask(database, person, 'second@example.az')
  const first = await secretTo(database, 'first@example.az', 'me/address')
  await expect(confirm(database, person, first)).rejects.toEqual(spent)
  expect(await addressOf(database, person)).toBe(person.email)
})

test('password links mailed to the old address are revoked by the change', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await requestPasswordReset(visitor(database), { email: person.email })
  const reset = await secretTo(database, person.email, 'password-reset')
  await ask(database, person, 'new@example.az')
  await confirm(database, person, await secretTo(database, 'new@example.az', 'me/address'))
  const change = { secret: reset, password: 'yeni parol, uzun' }
  await expect(resetPassword(visitor(database), change)).rejects.toEqual(spent)
})

test('the old address stops a change before it is made, which ends sessions and the password that was known', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await signIn(database, person.id)
  await ask(database, person, 'thief@example.az')
  const stop = await secretTo(database, person.email, 'address-objections')
  await stopAddressChange(visitor(database), { secret: stop })
  const link = await secretTo(database, 'thief@example.az', 'me/address')
  await expect(confirm(database, person, link)).rejects.toEqual(spent)
  expect(await database.db.select().from(sessions)).toEqual([])
  const tried = authenticate(visitor(database), { email: person.email, password })
  await expect(tried).rejects.toEqual(new Refusal('invalid', 'people.account.wrong_sign_in'))
  const secret = await secretTo(database, person.email, 'password-reset')
  await resetPassword(visitor(database), { secret, password: 'yeni parol, uzun' })
})

test('for seven days the old address takes a change back, and every later one with it', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await ask(database, person, 'thief@example.az')
  const early = await secretTo(database, person.email, 'address-objections')
  await confirm(database, person, await secretTo(database, 'thief@example.az', 'me/address'))
  const undo = await secretTo(database, person.email, 'address-objections')
  expect(undo).not.toBe(early)
  const thief = { ...person, email: 'thief@example.az' }
  await ask(database, thief, 'second@example.az', days(1))
  await confirm(database, thief, await secretTo(database, 'second@example.az', 'me/address'), days(1))
  await expect(stopAddressChange(visitor(database, days(7)), { secret: undo })).rejects.toEqual(spent)
  await stopAddressChange(visitor(database, days(6)), { secret: undo })
  expect(await addressOf(database, person)).toBe(person.email)
  const undoOfThief = await secretTo(database, 'thief@example.az', 'address-objections')
  await expect(stopAddressChange(visitor(database, days(6)), { secret: undoOfThief })).rejects.toEqual(spent)
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  expect(kinds.at(-1)).toBe('person.address_restored')
})

test('where another account has the old address by now, an objection locks the account until the address is free', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await ask(database, person, 'thief@example.az')
  await confirm(database, person, await secretTo(database, 'thief@example.az', 'me/address'))
  const undo = await secretTo(database, person.email, 'address-objections')
  const other = await makePerson(database)
  const give = (email: string) =>
    database.transaction(tx => tx.update(users).set(addressedAs(email)).where(eq(users.id, other.id)))
  await give(person.email)
  await signIn(database, person.id)
  await requestPasswordReset(visitor(database), { email: 'thief@example.az' })

  expect(await stopAddressChange(visitor(database, days(1)), { secret: undo })).toBe('locked')
  expect(await database.db.select().from(sessions)).toEqual([])
  expect(await database.db.select().from(mailTokens)).toEqual([])
  const [locked] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect([locked?.suspendedAt, locked?.suspendedBy]).toEqual([days(1), null])
  expect(() => ensureNotSuspended(must(locked))).toThrow(
    new Refusal('forbidden', 'people.suspension.by_objection'),
  )
  const enter = { email: 'thief@example.az', password }
  await expect(authenticate(visitor(database, days(1)), enter)).rejects.toBeInstanceOf(Refusal)
  expect(await stopAddressChange(visitor(database, days(1)), { secret: undo })).toBe('locked')

  await give('elsewhere@example.az')
  expect(await stopAddressChange(visitor(database, days(2)), { secret: undo })).toBe('stopped')
  const [back] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect([back?.email, back?.suspendedAt]).toEqual([person.email, null])
  const mail = (await mails(database)).at(-1)
  expect([mail?.to, mail?.text]).toEqual([person.email, expect.stringContaining('/password-reset/')])
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  expect(kinds.slice(-3)).toEqual(['person.suspended', 'person.restored', 'person.address_restored'])
})
