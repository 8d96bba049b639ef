import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { localOf } from '#app/domain/challenges/zoned-time'
import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { addPanel } from '#app/domain/panels/commands/add-panel.server'
import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import { loadPanel } from '#app/domain/panels/queries/load-panels.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { challenges, panels, panelVoters, publicVotes, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, password } from '#tests/support/people'

const [opens, closes] = [days(13), days(20)]
const taken = new Refusal('forbidden', 'panels.mailbox_voted')

/** A public vote for accounts created up to `voterDays` before its opening. */
async function vote(voterDays = 0) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, host, challengeId, stageId, teams } = world
  const [challenge] = await database.db.select().from(challenges)
  const zone = must(challenge?.timeZone)
  const { id: panelId } = await addPanel(as(host), {
    ...{ challengeId, stageId, name: { en: 'Everyone' }, kind: 'public', max: 500, showcase: [], voterDays },
    ...{ opensAt: localOf(opens, zone), closesAt: localOf(closes, zone) },
  })
  const slug = must(challenge?.slug)
  const [submissionId = '', other = ''] = teams.map(team => team.submissionId)
  const cast = (person: Person, { points = 5, work = submissionId, now = days(14) } = {}) =>
    castVote(ctxOf(database, person, now), { slug, panelId, submissionId: work, points })
  /** A second account whose address leads to the same mailbox. */
  const aliasOf = async (person: Person): Promise<Person> => {
    const alias = await makePerson(database)
    const email = person.email.replace('@', `+${alias.id.slice(0, 6)}@`)
    await database.transaction(tx =>
      tx.update(users).set({ email, emailKey: email }).where(eq(users.id, alias.id)),
    )
    return { ...alias, email }
  }
  const made = (person: Person, createdAt: Date) =>
    database.transaction(tx => tx.update(users).set({ createdAt }).where(eq(users.id, person.id)))
  const told = async (person: Person, now = days(14)) => {
    const ballot = await loadBallot(database.db, ctxOf(database, person, now), slug)
    return ballot?.finalists.map(({ may }) => (may.ok ? 'may vote' : may.reason))
  }
  const kept = () => database.db.select().from(publicVotes)
  const about = { challengeId, stageId, panelId }
  return { database, ...world, about, panelId, submissionId, other, cast, aliasOf, made, told, kept }
}

test('a mailbox with two accounts votes from the first, and the other is refused with the reason', async () => {
  const { database, other, cast, aliasOf, told, kept } = await vote()
  const voter = await makePerson(database)
  const alias = await aliasOf(voter)
  expect(await told(alias)).toEqual(['may vote', 'may vote'])
  await cast(voter)
  await expect(cast(alias)).rejects.toEqual(taken)
  await expect(cast(alias, { work: other })).rejects.toEqual(taken)
  expect(await told(alias)).toEqual(['panels.mailbox_voted', 'panels.mailbox_voted'])
  await cast(voter, { points: 3 })
  await cast(voter, { work: other })
  expect((await kept()).map(({ userId, points }) => [userId, points]).toSorted()).toEqual(
    [
      [voter.id, 300],
      [voter.id, 500],
    ].toSorted(),
  )
})

test('a mailbox that voted does not vote again after its account is closed, and is forgotten when voting has ended', async () => {
  const { database, other, cast, aliasOf, told, kept } = await vote()
  const voter = await makePerson(database)
  const alias = await aliasOf(voter)
  await cast(voter)
  await closeAccount(ctxOf(database, voter, days(14)), { current: password })
  await expect(cast(alias, { work: other })).rejects.toEqual(taken)
  expect(await told(alias)).toEqual(['panels.mailbox_voted', 'panels.mailbox_voted'])
  expect(await kept()).toHaveLength(1)
  const keys = async () => (await database.db.select().from(panelVoters)).map(seat => seat.mailboxKey)
  const [held] = await keys()
  expect(held).toMatch(/^closed:[0-9a-f]{64}$/)
  await sweepAccounts(ctxOf(database, { kind: 'system' }, closes))
  const [seat] = await database.db.select().from(panelVoters)
  expect(await keys()).toEqual([`closed:${seat?.id}`])
})

test('after a change of address the same account can still vote', async () => {
  const { database, other, cast, aliasOf, kept } = await vote()
  const voter = await makePerson(database)
  const alias = await aliasOf(voter)
  await cast(voter)
  const moved = { ...voter, email: `moved-${voter.email}` }
  await database.transaction(tx =>
    tx.update(users).set({ email: moved.email, emailKey: moved.email }).where(eq(users.id, voter.id)),
  )
  await cast(moved, { work: other })
  expect(await kept()).toHaveLength(2)
  await expect(cast(alias, { work: other })).rejects.toEqual(taken)
  await closeAccount(ctxOf(database, moved, days(14)), { current: password })
  await expect(cast(alias, { work: other })).rejects.toEqual(taken)
})

test('ten accounts of one mailbox that vote at once are one voter', async () => {
  const { database, cast, aliasOf, kept } = await vote()
  const first = await makePerson(database)
  const accounts = [first]
  for (let n = 0; n < 9; n++) accounts.push(await aliasOf(first))
  const answers = await Promise.allSettled(accounts.map(person => cast(person)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await kept()).toHaveLength(1)
  expect(await database.db.select().from(panelVoters)).toHaveLength(1)
})

test('the database itself refuses a second account of a mailbox', async () => {
  const { database, panelId, cast, aliasOf } = await vote()
  const voter = await makePerson(database)
  const alias = await aliasOf(voter)
  await cast(voter)
  const [seat] = await database.db.select().from(panelVoters)
  const again = { id: newId(), panelId, mailboxKey: must(seat?.mailboxKey), votedAt: days(14) }
  await expect(
    database.transaction(tx => tx.insert(panelVoters).values({ ...again, userId: alias.id })),
  ).rejects.toThrow()
})

test('an account votes that was made before the opening, or as many days before as the host chose', async () => {
  const ago = (date: Date, ms: number) => new Date(date.getTime() - ms)
  const week = 7 * 86_400_000
  const cases = [
    { rule: 0, last: opens, refused: 'panels.joined_after_opening' },
    { rule: 7, last: ago(opens, week), refused: 'panels.joined_late' },
  ] as const
  for (const { rule, last, refused } of cases) {
    const { database, cast, made, told } = await vote(rule)
    const voter = await makePerson(database)
    await made(voter, new Date(last.getTime() + 1))
    await expect(cast(voter)).rejects.toMatchObject({ kind: 'forbidden', reason: refused })
    expect(await told(voter)).toEqual([refused, refused])
    await made(voter, last)
    await cast(voter)
  }
})

test('a second account of a captain, judge or host has the roles of the first', async () => {
  const { teams, host, judges, cast, aliasOf, told } = await vote()
  const [captain = host] = teams.map(team => team.captain)
  const [judge = host] = judges
  expect((await told(await aliasOf(captain)))?.toSorted()).toEqual(['may vote', 'panels.own_team'])
  for (const organiser of [host, judge]) {
    const alias = await aliasOf(organiser)
    await expect(cast(alias)).rejects.toEqual(new Refusal('forbidden', 'panels.organiser'))
  }
})

test('in a panel from before this rule votes stay, and the account that voted first is the voter of the mailbox', async () => {
  const { database, panelId, submissionId, cast, aliasOf, kept, made } = await vote()
  const [first, late] = [await makePerson(database), await makePerson(database)]
  const second = await aliasOf(first)
  await database.transaction(async tx => {
    await tx.update(panels).set({ voterDays: null })
    for (const [person, votedAt] of [
      [second, days(15)],
      [first, days(14)],
    ] as const)
      await tx
        .insert(publicVotes)
        .values({ id: newId(), panelId, submissionId, userId: person.id, points: 100, votedAt })
  })
  await made(late, days(15))
  await cast(late, { now: days(16) })
  await expect(cast(second, { now: days(16) })).rejects.toMatchObject({ reason: 'panels.mailbox_voted' })
  await expect(cast(await aliasOf(first), { now: days(16) })).rejects.toEqual(taken)
  await cast(first, { points: 2, now: days(16) })
  expect((await kept()).map(({ points }) => points).toSorted()).toEqual([100, 200, 500])
})

test('the host reads how many came in each hour, and which hour had far too many, but not who', async () => {
  const { database, as, host, about, cast } = await vote()
  const at = (hours: number) => new Date(opens.getTime() + hours * 3_600_000)
  for (let n = 0; n < 11; n++) await cast(await makePerson(database), { now: at(5) })
  await cast(await makePerson(database), { now: at(1) })
  const { hours } = await loadPanel(as(host, at(24)), about)
  expect(hours).toEqual([
    { from: at(1), voters: 1, unusual: false },
    { from: at(5), voters: 11, unusual: true },
  ])
})
