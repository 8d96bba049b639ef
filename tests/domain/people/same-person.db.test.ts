import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { addressedAs } from '#app/domain/people/account-keys.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { erasePerson } from '#app/domain/people/erase-person.server'
import type { Person } from '#app/domain/shared/context'
import { loadStandings } from '#app/domain/submissions/standing.server'
import { acceptInvitation as joinTeam } from '#app/domain/teams/commands/accept-invitation.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { returnEntry } from '#app/domain/teams/commands/return-entry.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import { loadManagedChallenges } from '#app/domain/todo/queries/load-managed-challenges.server'
import type { MessageKey } from '#app/i18n/message-values'
import type { Database } from '#db/client.server'
import { challenges, entries, users } from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { mailedSecret } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

/** A challenge, and a person with two accounts of one mailbox; the second one is staff. */
async function twoAccounts() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const { challengeId, slug, ruleVersionId } = await makeChallenge(database, { institutionId })
  const first = await makePerson(database)
  const second = await aliasOf(database, first)
  const asHost = ctxOf(database, host)
  const enter = (person: Person) =>
    enterChallenge(ctxOf(database, person), { slug, input: { ruleVersionId, accepted: 'on' } })
  const judge = async (person: Person) => {
    await inviteJudge(asHost, { challengeId, email: person.email, role: 'judge' })
    await acceptInvitation(ctxOf(database, person), await mailedSecret(database))
  }
  const becomeHost = async (person: Person) => {
    await inviteHost(asHost, { institutionId, email: person.email })
    const answer = { secret: await mailedSecret(database), answer: 'accept' } as const
    await answerInvitation(ctxOf(database, person), answer)
  }
  const joinTeamOf = async (captain: Person, person: Person) => {
    const [entry] = await database.db.select().from(entries).where(eq(entries.enteredBy, captain.id))
    await inviteMember(ctxOf(database, captain), { entryId: must(entry).id, email: person.email })
    return joinTeam(ctxOf(database, person), await mailedSecret(database), { ruleVersionId, accepted: 'on' })
  }
  const handIn = (person: Person) =>
    database.transaction(tx => tx.update(challenges).set({ state: 'in_review', submittedBy: person.id }))
  const approve = (person: Person) => approveChallenge(ctxOf(database, person), challengeId)
  return {
    database,
    challengeId,
    institutionId,
    first,
    second,
    enter,
    joinTeamOf,
    judge,
    becomeHost,
    handIn,
    approve,
  }
}

async function aliasOf(database: Database, { email }: Person): Promise<Person> {
  const alias = await makePerson(database, { staff: true })
  const address = email.replace('@', '+second@')
  await database.transaction(tx => tx.update(users).set(addressedAs(address)).where(eq(users.id, alias.id)))
  return { ...alias, email: address }
}

async function close(database: Database, { id }: Person): Promise<void> {
  const ctx = ctxOf(database, { kind: 'system' })
  await database.transaction(async tx => {
    const [user] = await tx.select().from(users).where(eq(users.id, id))
    await erasePerson(tx, ctx, must(user))
  })
}

const keyOf = async (database: Database, { id }: Person) =>
  (await database.db.select().from(users).where(eq(users.id, id)))[0]?.mailboxKey

const denied = (reason: MessageKey) => expect.objectContaining({ reason })

test('who has entered does not judge under another account of the same mailbox, nor the other way round', async () => {
  const entrant = await twoAccounts()
  await entrant.enter(entrant.first)
  await expect(entrant.judge(entrant.second)).rejects.toEqual(denied('judging.entrant_cannot_judge'))
  const judge = await twoAccounts()
  await judge.judge(judge.first)
  await expect(judge.enter(judge.second)).rejects.toEqual(denied('teams.entry.is_judge'))
})

test('a host does not enter, and an entrant does not become host, under another account', async () => {
  const hosts = await twoAccounts()
  await hosts.becomeHost(hosts.first)
  await expect(hosts.enter(hosts.second)).rejects.toEqual(denied('teams.entry.is_host'))
  const entrant = await twoAccounts()
  await entrant.enter(entrant.first)
  await expect(entrant.becomeHost(entrant.second)).rejects.toEqual(denied('institutions.competes_here'))
})

test('one person does not take part twice, by entering or by joining a team, under two accounts', async () => {
  const { database, first, second, enter, joinTeamOf } = await twoAccounts()
  await enter(first)
  await expect(enter(second)).rejects.toEqual(denied('teams.entry.in_team_already'))
  const other = await makePerson(database)
  await enter(other)
  await expect(joinTeamOf(other, second)).rejects.toEqual(denied('teams.entry.in_team_already'))
})

test('a withdrawn entry still counts, so that it can return', async () => {
  const { database, first, second, enter } = await twoAccounts()
  const { entryId } = await enter(first)
  await withdrawEntry(ctxOf(database, first), entryId)
  await expect(enter(second)).rejects.toEqual(denied('teams.entry.in_team_already'))
  await returnEntry(ctxOf(database, first), entryId)
})

test('staff who compete under another account see no more than an entrant', async () => {
  const { database, challengeId, first, second, enter } = await twoAccounts()
  const standing = async () => {
    const standingIn = await loadStandings(database.db, ctxOf(database, second), {
      challengeId,
      stageIds: [],
    })
    const { staff, entrant } = standingIn()
    return { staff, entrant }
  }
  expect(await standing()).toEqual({ staff: true, entrant: false })
  await enter(first)
  expect(await standing()).toEqual({ staff: true, entrant: true })
})

test('a host whose other account competes has nothing to decide', async () => {
  const { database, challengeId, second, enter, becomeHost } = await twoAccounts()
  const competitor = await makePerson(database)
  const mayDecide = async () =>
    (await loadManagedChallenges(ctxOf(database, second), challengeId)).map(each => each.mayDecide)
  await becomeHost(second)
  await enter(competitor)
  expect(await mayDecide()).toEqual([true])
  const address = second.email.replace('+second@', '+third@')
  await database.transaction(tx =>
    tx.update(users).set(addressedAs(address)).where(eq(users.id, competitor.id)),
  )
  expect(await mayDecide()).toEqual([false])
})

test('a person with another mailbox takes every role', async () => {
  const { database, first, enter, judge } = await twoAccounts()
  await enter(first)
  await judge(await makePerson(database))
})

test('an account that is closed still counts: who handed a challenge in does not approve it under another', async () => {
  const { database, first, second, handIn, approve } = await twoAccounts()
  await handIn(first)
  await close(database, first)
  await expect(approve(second)).rejects.toEqual(denied('editing.own_review'))
  expect(await keyOf(database, first)).toMatch(/^closed:[0-9a-f]{64}$/)
})

test('of a closed account what stands for its mailbox is forgotten after a year', async () => {
  const { database, first } = await twoAccounts()
  await close(database, first)
  await sweepAccounts(ctxOf(database, { kind: 'system' }, days(360)))
  expect(await keyOf(database, first)).toMatch(/^closed:/)
  await sweepAccounts(ctxOf(database, { kind: 'system' }, days(370)))
  expect(await keyOf(database, first)).toBe('')
})
