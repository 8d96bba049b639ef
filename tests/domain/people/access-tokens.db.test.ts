import { expect, test } from 'vitest'
import { findAccessToken } from '#app/domain/people/access-token.server'
import { createAccessToken } from '#app/domain/people/commands/create-access-token.server'
import { revokeAccessToken } from '#app/domain/people/commands/revoke-access-token.server'
import { suspendAccount } from '#app/domain/people/commands/suspend-account.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { listAccessTokens } from '#app/domain/people/queries/list-access-tokens.server'
import { Refusal } from '#app/domain/shared/refusal'
import { accessTokens, jobs } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

const wish = { name: 'My notebook', scope: 'submit' as const, days: 30 }

test('a token is kept as a hash, mailed about, valid to its end, and nobody else can revoke it', async () => {
  const database = await emptyDatabase()
  const [owner, other] = [await makePerson(database), await makePerson(database)]
  const { token } = await createAccessToken(ctxOf(database, owner), wish)
  expect(token).toMatch(/^meydan_[0-9a-z]{40}$/)
  const stored = JSON.stringify(await database.db.select().from(accessTokens))
  expect(stored).not.toContain(token.slice(7))
  const mails = (await database.db.select().from(jobs)).filter(({ kind }) => kind === 'mail.account')
  expect(JSON.stringify(mails)).toContain('My notebook')
  expect(JSON.stringify(mails)).not.toContain(token)
  const lastMoment = new Date(days(30).getTime() - 1)
  expect((await findAccessToken(database.db, token, lastMoment))?.user.id).toBe(owner.id)
  expect(await findAccessToken(database.db, token, days(30))).toBe(null)
  const { tokens } = await listAccessTokens(ctxOf(database, owner))
  expect(tokens).toEqual([
    {
      ...{ id: expect.any(String), name: 'My notebook', scope: 'submit', submits: true },
      ...{ createdAt: start, expiresAt: days(30), lastUsedAt: null },
    },
  ])
  const { id } = must(tokens[0])
  await expect(revokeAccessToken(ctxOf(database, other), id)).rejects.toThrow(Refusal)
  await revokeAccessToken(ctxOf(database, owner), id)
  expect(await findAccessToken(database.db, token, start)).toBe(null)
})

test('a token needs the password, a verified address, and ends with the account’s sessions', async () => {
  const database = await emptyDatabase()
  const [staff, owner] = [await makePerson(database, { staff: true }), await makePerson(database)]
  const unverified = await makePerson(database, { verified: false })
  const longAgo = { ...owner, confirmedAt: null }
  await expect(createAccessToken(ctxOf(database, longAgo), wish)).rejects.toEqual(
    new Refusal('confirm', 'people.account.confirm_first'),
  )
  await expect(createAccessToken(ctxOf(database, unverified), wish)).rejects.toEqual(
    new Refusal('forbidden', 'people.account.unverified'),
  )
  await createAccessToken(ctxOf(database, owner), wish)
  await suspendAccount(ctxOf(database, staff), { userId: owner.id, reason: 'Two accounts of one person.' })
  expect(await database.db.select().from(accessTokens)).toEqual([])
})

test('ended tokens are swept, and a person has at most twenty', async () => {
  const database = await emptyDatabase()
  const owner = await makePerson(database)
  for (let made = 0; made < 20; made++) await createAccessToken(ctxOf(database, owner), wish)
  await expect(createAccessToken(ctxOf(database, owner), wish)).rejects.toEqual(
    new Refusal('forbidden', 'people.token.too_many', { count: 20 }),
  )
  await sweepAccounts(ctxOf(database, { kind: 'system' }, days(31)))
  expect(await database.db.select().from(accessTokens)).toEqual([])
})
