import { expect, test } from 'vitest'
import { join } from '#app/domain/people/commands/join.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { setFirstPassword } from '#app/domain/people/commands/set-first-password.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import type { JoinInput } from '#app/domain/people/input'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { jobs, sessions, users } from '#db/schema'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start, password as testPassword } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'
import { readStored } from '#tests/support/stored'

const aysel: JoinInput = {
  name: 'Aysel Məmmədova',
  email: 'Aysel@Example.az',
  participantType: 'student',
}

const password = 'qara dəniz qızılgülü'
const verifyEmail = (ctx: Ctx, secret: string) => setFirstPassword(ctx, { secret, password })

const visitor = (database: Database, now = start) => ctxOf(database, { kind: 'visitor' }, now)
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

async function mailedSecrets(database: Database): Promise<string[]> {
  const rows = await database.db.select().from(jobs)
  return rows.flatMap(row => /\/(\w{40})/.exec(JSON.stringify(row.payload))?.[1] ?? [])
}

test('whoever joins is mailed a link that verifies the address once', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  const [secret = ''] = await mailedSecrets(database)
  await verifyEmail(visitor(database), secret)
  const [user] = await database.db.select().from(users)
  expect(user?.emailVerifiedAt).toEqual(start)
  await expect(verifyEmail(visitor(database), secret)).rejects.toEqual(
    new Refusal('invalid', 'people.account.link_spent'),
  )
})

test('a verification link is refused three days after its mail went out, however late that was', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  const [secret = ''] = await mailedSecrets(database)
  expect(await runNextJob(database, later(600))).toBe(true)
  const tooLate = visitor(database, later(600 + 3 * 24 * 60))
  await expect(verifyEmail(tooLate, secret)).rejects.toEqual(
    new Refusal('invalid', 'people.account.link_spent'),
  )
  await verifyEmail(visitor(database, later(599 + 3 * 24 * 60)), secret)
})

test('joining twice under variants of one address makes one account and tells only its owner', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  await join(visitor(database), { ...aysel, name: 'Someone else', email: 'AYSEL@example.AZ' })
  const accounts = await database.db.select().from(users)
  expect(accounts.map(account => account.name)).toEqual(['Aysel Məmmədova'])
  expect(await database.db.select().from(jobs)).toHaveLength(2)
})

test('the right password signs in whatever the case of the address; a wrong one and an unknown address fail alike', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  const [secret = ''] = await mailedSecrets(database)
  const { userId } = await verifyEmail(visitor(database), secret)
  expect(await authenticate(visitor(database), { email: 'aysel@example.az', password })).toEqual({
    userId,
    passwordHash: expect.stringContaining('$argon2id$'),
  })
  const refusal = new Refusal('invalid', 'people.account.wrong_sign_in')
  for (const [email, tried] of [
    ['aysel@example.az', 'no'],
    ['aysel@example.az', ''],
    ['nobody@example.az', password],
    ['nobody@example.az', ''],
  ] as const)
    await expect(authenticate(visitor(database), { email, password: tried })).rejects.toEqual(refusal)
})

test('an older unverified account cannot sign in and loses its password and sessions', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database, { verified: false })
  await signIn(database, person.id)
  const outsider = { email: person.email, password: testPassword }
  const refusal = new Refusal('invalid', 'people.account.wrong_sign_in')
  await expect(authenticate(visitor(database), outsider)).rejects.toEqual(refusal)
  await join(visitor(database), { ...aysel, email: person.email })
  const [secret = ''] = await mailedSecrets(database)
  await verifyEmail(visitor(database), secret)
  expect(await database.db.select().from(sessions)).toEqual([])
  await expect(authenticate(visitor(database), outsider)).rejects.toEqual(refusal)
  expect(await authenticate(visitor(database), { email: person.email, password })).toEqual({
    userId: person.id,
    passwordHash: expect.stringContaining('$argon2id$'),
  })
})

test('the first mail to an address contains no text by the person who typed it', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), { ...aysel, name: 'Call 0 900 111', organisation: 'Prize office' })
  const [mail] = await database.db.select({ payload: jobs.payload }).from(jobs)
  expect(JSON.stringify(mail)).toContain('/email-verification/')
  expect(JSON.stringify(mail)).not.toMatch(/Call|900|Prize/)
})

test('an account that nobody verified is deleted after a week, others stay', async () => {
  const database = await emptyDatabase()
  const verified = await makePerson(database)
  await join(visitor(database), aysel)
  const week = 7 * 24 * 60
  const left = async (minutes: number) => {
    await sweepAccounts(ctxOf(database, { kind: 'system' }, later(minutes)))
    const rows = await database.db.select({ email: users.email }).from(users)
    return rows.map(row => row.email).sort()
  }
  expect(await left(week)).toEqual([aysel.email, verified.email].sort())
  expect(await left(week + 1)).toEqual([verified.email])
})

test('a password that is common or one’s own name is refused by link and by reset, and the link still works', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  const [secret = ''] = await mailedSecrets(database)
  const set = (chosen: string) => setFirstPassword(visitor(database), { secret, password: chosen })
  const refused = (reason: PlainKey) => new Refusal('invalid', reason, {}, 'password')
  await expect(set('password123')).rejects.toEqual(refused('people.account.password_common'))
  await expect(set('Aysel Məmmədova')).rejects.toEqual(refused('people.account.password_personal'))
  await set(password)
})

test('a reset link works once and for 30 minutes from its sending', async () => {
  const { database, url } = await emptyDatabaseAt()
  await join(visitor(database), aysel)
  const [first = ''] = await mailedSecrets(database)
  await requestPasswordReset(visitor(database), { email: aysel.email })
  const secret = must((await mailedSecrets(database)).find(each => each !== first))
  expect(await readStored(url)).not.toContain(secret)
  while (await runNextJob(database, later(40)));
  const change = { secret, password: 'yeni parol, uzun' }
  const refusal = new Refusal('invalid', 'people.account.link_spent')
  await expect(resetPassword(visitor(database, later(70)), change)).rejects.toEqual(refusal)
  await resetPassword(visitor(database, later(69)), change)
  await expect(resetPassword(visitor(database, later(69)), change)).rejects.toEqual(refusal)
  // the outbox replaces the person's mailbox
  expect(await readStored(url, ['outbox_mails'])).not.toContain(secret)
})

test('asking again leaves links that were mailed before; using one ends them all', async () => {
  const database = await emptyDatabase()
  await join(visitor(database), aysel)
  const [verification = ''] = await mailedSecrets(database)
  for (const minute of [0, 1]) {
    await requestPasswordReset(visitor(database, later(minute)), {
      email: aysel.email,
    })
  }
  const [first = '', second = ''] = (await mailedSecrets(database)).filter(each => each !== verification)
  await resetPassword(visitor(database, later(2)), { secret: first, password: 'yeni parol, uzun' })
  const again = resetPassword(visitor(database, later(2)), { secret: second, password: 'yeni parol, uzun' })
  await expect(again).rejects.toEqual(new Refusal('invalid', 'people.account.link_spent'))
})
