import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { changePassword } from '#app/domain/people/commands/change-password.server'
import { requestAddressChange } from '#app/domain/people/commands/request-address-change.server'
import { verifyPassword } from '#app/domain/people/password.server'
import { sessions, users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { kinds } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, password as current, makePerson } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'
import { together } from '#tests/support/together'

const wrong = 'people.account.wrong_password'

async function account() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  await signIn(database, person.id)
  const change = (password: string) => () => changePassword(ctxOf(database, person), { current, password })
  const stored = async () => must((await database.db.select().from(users).where(eq(users.id, person.id)))[0])
  return { database, person, change, stored }
}

test('of several changes of a password at once exactly one happens, and it ends every session', async () => {
  const { database, change, stored } = await account()
  const wanted = ['the first new password', 'the second new password', 'the third new password']
  const ended = await together(...wanted.map(change))
  expect(ended.toSorted()).toEqual(['done', wrong, wrong])
  const { passwordHash } = await stored()
  expect(await verifyPassword(passwordHash, must(wanted[ended.indexOf('done')]))).toBe(true)
  expect(await database.db.select().from(sessions)).toEqual([])
})

test.each([
  ['closes no account', closeAccount, 'person.closed'],
  ['changes no address', requestAddressChange, 'person.address_change_requested'],
])('a password that was changed meanwhile %s', async (_, act, kind) => {
  const { database, person, change } = await account()
  const started = { current, email: 'thief@example.az' }
  const ended = await together(change('a password that is new'), () => act(ctxOf(database, person), started))
  const written = (await kinds(database)).filter(each => [kind, 'person.password_changed'].includes(each))
  expect(ended.filter(each => each === 'done')).toHaveLength(written.length)
  expect([
    [kind],
    ['person.password_changed'],
    ['person.address_change_requested', 'person.password_changed'],
  ]).toContainEqual(written)
})
