import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { removeMember } from '#app/domain/institutions/commands/remove-member.server'
import { acceptInvitation } from '#app/domain/jury/commands/accept-invitation.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { returnEntry } from '#app/domain/teams/commands/return-entry.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { mailedSecret } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

type Step = keyof ReturnType<typeof stepsOf>
const steps = [
  ...(['invite', 'accept', 'leaveJury', 'enter', 'withdraw', 'return'] as const),
  ...(['joinInstitution', 'leaveInstitution', 'breakGlass'] as const),
] satisfies Step[]

async function stage(database: Database) {
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const rival = await makePerson(database, { name: 'Rival' })
  const { entryId } = await makeSubmission(database, { ...challenge, captain: rival })
  const person = await makePerson(database, { name: 'Person', staff: true })
  return { database, host, institutionId, challenge, rivalEntryId: entryId, person }
}

type Stage = Awaited<ReturnType<typeof stage>>

/** Every step of the person and the host with the forms of the pages. */
function stepsOf({ database, host, institutionId, challenge, rivalEntryId, person }: Stage) {
  const [asHost, asPerson] = [ctxOf(database, host), ctxOf(database, person)]
  const { challengeId, slug, ruleVersionId } = challenge
  const known = { judgeId: '', judgeSecret: '', entryId: '' }
  return {
    invite: async () => {
      const asked = { challengeId, email: person.email, role: 'judge' as const }
      known.judgeId = (await inviteJudge(asHost, asked)).judgeId
      known.judgeSecret = await mailedSecret(database)
    },
    accept: () => acceptInvitation(asPerson, known.judgeSecret),
    leaveJury: () => removeJudge(asHost, { challengeId, judgeId: known.judgeId }),
    enter: async () => {
      const input = { ruleVersionId, accepted: 'on' as const }
      known.entryId = (await enterChallenge(asPerson, { slug, input })).entryId
    },
    withdraw: () => withdrawEntry(asPerson, known.entryId),
    return: () => returnEntry(asPerson, known.entryId),
    joinInstitution: async () => {
      await inviteHost(asHost, { institutionId, email: person.email })
      await answerInvitation(asPerson, { secret: await mailedSecret(database), answer: 'accept' })
    },
    leaveInstitution: () => removeMember(asPerson, { institutionId, userId: person.id }),
    breakGlass: () =>
      breakGlass(asPerson, {
        ...{ challengeId, entryId: rivalEntryId },
        reason: 'A complaint must be answered today.',
      }),
  }
}

/** A refused step changes nothing; any other error is a fault of the product. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  const [outcome] = await Promise.allSettled([act()])
  if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Refusal)
}

/** The roles of the person by the rows, without the product's own queries. */
async function rolesOf({ database, challenge, institutionId, person }: Stage) {
  const { db } = database
  const { entries, glassBreaks, institutionMembers, judges, teamMembers } = schema
  const entrant = await db
    .select()
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.userId, person.id), isNull(entries.withdrawnAt)))
  const own = and(eq(judges.challengeId, challenge.challengeId), eq(judges.userId, person.id))
  const seats = await db
    .select()
    .from(judges)
    .where(and(own, isNotNull(judges.acceptedAt), isNull(judges.removedAt)))
  const place = and(
    eq(institutionMembers.institutionId, institutionId),
    eq(institutionMembers.userId, person.id),
  )
  const hosts = await db
    .select()
    .from(institutionMembers)
    .where(and(place, isNull(institutionMembers.leftAt)))
  const looks = await db.select().from(glassBreaks).where(eq(glassBreaks.brokenBy, person.id))
  return { entrant, seats, hosts, looks }
}

async function combined(at: Stage): Promise<string[]> {
  const { entrant, seats, hosts, looks } = await rolesOf(at)
  const roles = [
    ...(entrant.length > 0 ? ['entrant'] : []),
    ...(seats.length > 0 ? ['judge'] : []),
    ...(hosts.length > 0 ? ['host'] : []),
    ...(looks.length > 0 ? ['used break-glass access'] : []),
  ]
  return roles.join() === 'judge,host' ? [] : roles.slice(1)
}

async function walk(database: Database, order: readonly Step[]): Promise<string[]> {
  const at = await stage(database)
  const moves = stepsOf(at)
  for (const step of order) {
    await attempt(moves[step])
    const roles = await combined(at)
    if (roles.length > 0) return roles
  }
  return []
}

test('no order of real steps gives one person two roles that exclude each other', async () => {
  const database = await emptyDatabase()
  const orders = fc.array(fc.constantFrom(...steps), { minLength: 5, maxLength: 9 })
  for (const order of fc.sample(orders, { numRuns: 12, seed: 28 }))
    expect([order, await walk(database, order)]).toEqual([order, []])
})

test('the sequences found by reviewers are refused', async () => {
  const database = await emptyDatabase()
  const found: Step[][] = [
    ['invite', 'enter', 'withdraw', 'accept', 'return'],
    ['enter', 'joinInstitution'],
    ['joinInstitution', 'leaveInstitution', 'enter', 'joinInstitution'],
    ['breakGlass', 'enter'],
    ['enter', 'withdraw', 'breakGlass', 'return'],
    ['invite', 'accept', 'breakGlass'],
    ['breakGlass', 'joinInstitution'],
    ['invite', 'accept', 'leaveJury', 'invite', 'enter', 'accept'],
  ]
  for (const order of found) expect([order, await walk(database, order)]).toEqual([order, []])
})

test('an entry cannot be returned when a member has become a judge', async () => {
  const database = await emptyDatabase()
  const at = await stage(database)
  const moves = stepsOf(at)
  await moves.enter()
  const [entry] = await database.db
    .select()
    .from(schema.entries)
    .innerJoin(schema.teamMembers, eq(schema.teamMembers.teamId, schema.entries.teamId))
    .where(eq(schema.teamMembers.userId, at.person.id))
  const captain = await makePerson(database, { name: 'Captain' })
  await database.transaction(async tx => {
    const { teamMembers } = schema
    await tx.update(teamMembers).set({ role: 'member' }).where(eq(teamMembers.userId, at.person.id))
    await tx.insert(teamMembers).values({
      ...{ id: captain.id, teamId: must(entry?.entries.teamId), role: 'captain' },
      ...{
        challengeId: at.challenge.challengeId,
        userId: captain.id,
        joinedAt: ctxOf(database, captain).now,
      },
    })
  })
  const entryId = must(entry?.entries.id)
  await withdrawEntry(ctxOf(database, captain), entryId)
  await moves.invite()
  await moves.accept()
  await expect(returnEntry(ctxOf(database, captain), entryId)).rejects.toEqual(
    new Refusal('forbidden', 'teams.entry.member_took_role'),
  )
})

test('staff do not verify an institution that they registered, belong to or left', async () => {
  const database = await emptyDatabase()
  const staff = (name: string): Promise<Person> => makePerson(database, { name, staff: true })
  const [owner, outsider] = [await staff('Owner'), await staff('Outsider')]
  const id = await makeInstitution(database, owner)
  await database.transaction(async tx => {
    await tx.update(schema.institutions).set({ verifiedAt: null }).where(eq(schema.institutions.id, id))
    await tx.update(schema.institutionMembers).set({ leftAt: ctxOf(database, owner).now })
  })
  const decide = (person: Person) =>
    decideVerification(ctxOf(database, person), { id, input: { decision: 'verify' } })
  await expect(decide(owner)).rejects.toEqual(new Refusal('forbidden', 'institutions.own_verification'))
  await decide(outsider)
  const [institution] = await database.db.select().from(schema.institutions)
  expect(institution?.verifiedBy).toBe(outsider.id)
})
