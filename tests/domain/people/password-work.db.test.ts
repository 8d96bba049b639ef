import { beforeEach, expect, test, vi } from 'vitest'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { Refusal } from '#app/domain/shared/refusal'
import { jobs } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const computed = vi.hoisted(() => ({ hashes: 0 }))
vi.mock('@node-rs/argon2', async original => {
  const argon2 = await original<typeof import('@node-rs/argon2')>()
  const hash: typeof argon2.hash = (...args) => {
    computed.hashes++
    return argon2.hash(...args)
  }
  return { ...argon2, hash }
})
beforeEach(() => {
  computed.hashes = 0
})

test('an invalid link costs no password computation; a valid one costs one', async () => {
  const database = await emptyDatabase()
  const visitor = ctxOf(database, { kind: 'visitor' })
  const unknown = resetPassword(visitor, { secret: 'x', password: 'a quite uncommon oneaa' })
  await expect(unknown).rejects.toEqual(new Refusal('invalid', 'people.account.link_spent'))
  expect(computed.hashes).toBe(0)
  const person = await makePerson(database)
  await requestPasswordReset(visitor, { email: person.email })
  const [letter] = await database.db.select().from(jobs)
  const secret = must(/\/(\w{40})/.exec(JSON.stringify(letter?.payload))?.[1])
  expect(await resetPassword(visitor, { secret, password: 'a quite uncommon oneaa' })).toEqual({
    userId: person.id,
    passwordHash: expect.any(String),
  })
  expect(computed.hashes).toBe(1)
})
