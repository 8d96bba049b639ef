import { expect, test } from 'vitest'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { requestByAddress } from '#app/domain/people/commands/request-by-address.server'
import { isKnownDevice } from '#app/domain/people/queries/is-known-device.server'
import type { Ctx } from '#app/domain/shared/context'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { ctxOf, makePerson } from '#tests/support/people'
import { statements, watchedTransactions } from '#tests/support/statements'

type World = Awaited<ReturnType<typeof world>>

async function world() {
  const database = await emptyDatabase()
  const judging = await closedChallenge(database, ['Alfa'])
  const captain = await makePerson(database)
  const institutionId = await makeInstitution(database, judging.host)
  const open = await makeChallenge(database, { institutionId })
  const { entryId } = await makeSubmission(database, { ...open, captain })
  return { ...judging, database, captain, institutionId, openEntryId: entryId }
}

/** Every command that takes an address that somebody typed. */
const asks: Record<
  string,
  (world: World) => { ctx: Ctx; ask: (ctx: Ctx, email: string) => Promise<unknown> }
> = {
  'asking by address': w => ({
    ctx: ctxOf(w.database, { kind: 'visitor' }),
    ask: (ctx, email) => requestByAddress(ctx, { ask: 'reset', email }),
  }),
  'inviting to a team': w => ({
    ctx: ctxOf(w.database, w.captain),
    ask: (ctx, email) => inviteMember(ctx, { entryId: w.openEntryId, email }),
  }),
  'inviting to an institution': w => ({
    ctx: ctxOf(w.database, w.host),
    ask: (ctx, email) => inviteHost(ctx, { institutionId: w.institutionId, email }),
  }),
  'inviting to a jury': w => ({
    ctx: w.as(w.host),
    ask: (ctx, email) => inviteJudge(ctx, { challengeId: w.challengeId, email, role: 'judge' }),
  }),
}

test.each(Object.entries(asks))(
  '%s asks the database the same for a known and an unknown address',
  async (_, of) => {
    const made = await world()
    const { email } = await makePerson(made.database)
    const { ctx, ask } = of(made)
    const known = watchedTransactions(ctx)
    await ask(known.ctx, email)
    const unknown = watchedTransactions(ctx)
    await ask(unknown.ctx, 'nobody@example.az')
    expect(known.asked.length).toBeGreaterThan(0)
    expect(unknown.asked).toEqual(known.asked)
  },
)

test('a sign-in looks up the browser for unknown and known addresses alike', async () => {
  const { database } = await world()
  const { email } = await makePerson(database)
  const ctx = ctxOf(database, { kind: 'visitor' })
  const count = async (each: string) =>
    (await statements(database, () => isKnownDevice(ctx, { email: each, token: 'a token' }))).length
  expect([await count(email), await count('nobody@example.az')]).toEqual([2, 2])
})
