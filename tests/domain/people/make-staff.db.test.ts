import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeStaff } from '#app/domain/people/commands/make-staff.server'
import { Refusal } from '#app/domain/shared/refusal'
import { ledgerEntries, users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

const system = { kind: 'system' } as const

test('an existing account becomes staff once, by any spelling of its address, and the ledger says so', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const ctx = ctxOf(database, system)
  await makeStaff(ctx, ` ${person.email.toUpperCase()} `)
  await makeStaff({ ...ctx, now: new Date('2027-01-01T00:00:00Z') }, person.email)
  const [user] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect(user?.staffSince).toEqual(start)
  const entries = await database.db.select().from(ledgerEntries)
  expect(entries.map(({ kind, actorId, payload }) => ({ kind, actorId, payload }))).toEqual([
    { kind: 'person.made_staff', actorId: 'system', payload: { rows: {}, personId: person.id } },
  ])
})

test('neither an unknown nor an unverified address becomes staff', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database, { verified: false })
  const ctx = ctxOf(database, system)
  await expect(makeStaff(ctx, 'nobody@example.az')).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  await expect(makeStaff(ctx, person.email)).rejects.toEqual(
    new Refusal('forbidden', 'people.account.unverified'),
  )
})

test('signed-in people cannot create staff, not even as staff', async () => {
  const database = await emptyDatabase()
  const staff = await makePerson(database, { staff: true })
  await expect(makeStaff(ctxOf(database, staff), staff.email)).rejects.toEqual(
    new Refusal('forbidden', 'error.forbidden'),
  )
})
