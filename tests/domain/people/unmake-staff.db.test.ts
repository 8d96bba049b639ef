import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { chooseLanguage } from '#app/domain/people/commands/choose-language.server'
import { unmakeStaff } from '#app/domain/people/commands/unmake-staff.server'
import { Refusal } from '#app/domain/shared/refusal'
import { sessions, users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'

test('the operator takes the staff role back, which ends the person’s sessions; nobody else can', async () => {
  const database = await emptyDatabase()
  const staff = await makePerson(database, { staff: true })
  await signIn(database, staff.id)
  await expect(unmakeStaff(ctxOf(database, staff), staff.email)).rejects.toEqual(
    new Refusal('forbidden', 'error.forbidden'),
  )
  await unmakeStaff(ctxOf(database, { kind: 'system' }), staff.email)
  const [user] = await database.db.select().from(users).where(eq(users.id, staff.id))
  expect([user?.staffSince, await database.db.select().from(sessions)]).toEqual([null, []])
})

test('the language chosen by a signed-in person is that of their mails, and of nobody else’s', async () => {
  const database = await emptyDatabase()
  const [person, other] = [await makePerson(database), await makePerson(database)]
  await chooseLanguage(ctxOf(database, person), 'ru')
  await chooseLanguage(ctxOf(database, { kind: 'visitor' }), 'az')
  const rows = await database.db.select({ id: users.id, locale: users.locale }).from(users)
  expect(new Map(rows.map(row => [row.id, row.locale]))).toEqual(
    new Map([
      [person.id, 'ru'],
      [other.id, 'en'],
    ]),
  )
})
