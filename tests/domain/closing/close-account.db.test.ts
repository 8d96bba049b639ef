import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { loadClosing } from '#app/domain/closing/queries/load-closing.server'
import { answerInvitation } from '#app/domain/institutions/commands/answer-invitation.server'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { makeOwner } from '#app/domain/institutions/commands/make-owner.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { checkStreams } from '#app/domain/ledger/queries/check-streams.server'
import { addAffiliation } from '#app/domain/people/commands/add-affiliation.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import type { Person } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { Refusal } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { handOverCaptaincy } from '#app/domain/teams/commands/hand-over-captaincy.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import {
  assignments,
  entries,
  jobs,
  judges,
  ledgerEntries,
  outboxMails,
  sessions,
  teams,
  users,
} from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'
import { assign, closedChallenge } from '#tests/support/judging'
import { mailedSecret } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, password } from '#tests/support/people'
import { story as proofStory } from '#tests/support/proof-story'
import { signIn } from '#tests/support/sessions'
import { readStored } from '#tests/support/stored'

const current = password
const blocked = new Refusal('forbidden', 'closing.blocked')

/** An open challenge of an institution whose owner and only host is `host`. */
async function open(database: Database) {
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const enter = (person: Person, name?: string) =>
    enterChallenge(ctxOf(database, person), {
      slug: challenge.slug,
      input: { name, ruleVersionId: challenge.ruleVersionId, accepted: 'on' },
    })
  return { host, institutionId, ...challenge, enter }
}

const faults = async (database: Database) =>
  [...(await checkRows(database.db)), ...(await checkStreams(database.db, tools, { now: days(90) }))].flatMap(
    ({ fault }) => (fault ? [fault] : []),
  )

test('a closed account leaves no name, address, device, token or mail, and nobody can sign in to it', async () => {
  const { database, url } = await emptyDatabaseAt()
  const { enter, challengeId, host, institutionId } = await open(database)
  const person = await makePerson(database, { name: 'Zülfüqar Qəzənfərli', organisation: 'Kəhrəba MMC' })
  const ctx = ctxOf(database, person)
  await signIn(database, person.id)
  await addAffiliation(ctx, { organisation: 'Firuzə Universiteti' })
  await enter(person)
  await inviteHost(ctxOf(database, host), { institutionId, email: person.email })
  const secret = await mailedSecret(database)
  expect(await readStored(url)).toContain('Zülfüqar')
  await closeAccount(ctx, { current })
  while (await runNextJob(database, days(1)));
  const stored = await readStored(url, ['outbox_mails'])
  for (const word of ['Zülfüqar', 'Qəzənfərli', 'zulfuqar', person.email, 'Kəhrəba', 'Firuzə'])
    expect(stored).not.toContain(word)
  expect(await database.db.select().from(sessions)).toEqual([])
  const mails = await database.db.select().from(outboxMails)
  expect(mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [person.email, 'Your account is closed'],
  ])
  const refusal = new Refusal('invalid', 'people.account.wrong_sign_in')
  for (const email of [person.email, `closed:${person.id}`])
    await expect(authenticate(ctxOf(database, { kind: 'visitor' }), { email, password })).rejects.toEqual(
      refusal,
    )
  const answered = answerInvitation(ctxOf(database, host), { secret, answer: 'decline' })
  await expect(answered).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  const [entry] = await database.db.select().from(entries).where(eq(entries.challengeId, challengeId))
  expect(entry?.withdrawnAt).not.toBeNull()
  const [team] = await database.db.select().from(teams)
  expect([team?.name, team?.ownName]).toEqual(['—', null])
  // the daily cleaning leaves the empty row for the rows that refer to it
  await sweepAccounts(ctxOf(database, { kind: 'system' }, days(30)))
  const [row] = await database.db.select().from(users).where(eq(users.id, person.id))
  expect([row?.email, row?.name, row?.passwordHash]).toEqual(['', '—', ''])
})

test('the ledger does not name the person any more, and every proof still verifies', async () => {
  const { database, signer, captain, host, system } = await proofStory()
  await adoptRows(system(days(1)))
  await signHeads(system(days(1)), signer)
  expect(await faults(database)).toEqual([])
  const before = await database.db.select().from(ledgerEntries)
  expect(before.some(({ actorId }) => actorId === captain.id)).toBe(true)
  await closeAccount(ctxOf(database, captain, days(2)), { current })
  const after = await database.db.select().from(ledgerEntries)
  expect(after.filter(({ actorId }) => actorId === captain.id)).toEqual([])
  expect(after.find(({ kind }) => kind === 'person.closed')?.actorSalt).toBeNull()
  expect(after.filter(({ actorId }) => actorId === host.id)).toEqual(
    before.filter(({ actorId }) => actorId === host.id),
  )
  await signHeads(system(days(3)), signer)
  expect(await faults(database)).toEqual([])
})

test('the only owner of an institution with a challenge hands it over first', async () => {
  const database = await emptyDatabase()
  const { host, institutionId } = await open(database)
  const ctx = ctxOf(database, host)
  const told = await loadClosing(ctx)
  expect([told.can.close, told.hosts.map(({ blocks }) => blocks)]).toEqual([false, [true]])
  await expect(closeAccount(ctx, { current })).rejects.toEqual(blocked)
  const colleague = await makePerson(database)
  await inviteHost(ctx, { institutionId, email: colleague.email })
  const secret = await mailedSecret(database)
  await answerInvitation(ctxOf(database, colleague), { secret, answer: 'accept' })
  await expect(closeAccount(ctx, { current })).rejects.toEqual(blocked)
  const crown = { institutionId, userId: colleague.id }
  await expect(makeOwner(ctxOf(database, colleague), crown)).rejects.toEqual(
    new Refusal('forbidden', 'institutions.owner_only'),
  )
  await makeOwner(ctx, crown)
  await closeAccount(ctx, { current })
})

test('a captain hands over first; a member leaves, and the seat in the team is free again', async () => {
  const database = await emptyDatabase()
  const { enter, ruleVersionId } = await open(database)
  const [captain, member] = [await makePerson(database), await makePerson(database)]
  const own = ctxOf(database, captain)
  const { entryId } = await enter(captain, 'Alma')
  await inviteMember(own, { entryId, email: member.email })
  const acceptance = { ruleVersionId, accepted: 'on' as const }
  await acceptInvitation(ctxOf(database, member), await mailedSecret(database), acceptance)
  await expect(closeAccount(own, { current })).rejects.toEqual(blocked)
  expect((await loadClosing(own)).teams.map(({ outcome }) => outcome)).toEqual(['hand_over'])
  await handOverCaptaincy(own, { entryId, userId: member.id })
  await closeAccount(own, { current })
  const { members } = await loadWorkspace(ctxOf(database, member), entryId)
  expect(members.map(({ userId, captain: leads }) => [userId, leads])).toEqual([[member.id, true]])
})

test('a judge leaves the jury: open assignments are withdrawn, and an invitation is declined', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judge = world.host] = world.judges
  const [judgeId = ''] = world.judgeIds
  const [team] = world.teams
  await assign(database, { ...world, judgeId, submissionId: must(team?.submissionId), by: world.host })
  const other = await open(database)
  const host = ctxOf(database, other.host)
  const { challengeId } = other
  const asked = await inviteJudge(host, { challengeId, email: judge.email, role: 'judge' })
  await closeAccount(world.as(judge), { current })
  const [seat] = await database.db.select().from(judges).where(eq(judges.id, judgeId))
  expect([seat?.removedAt, seat?.email]).toEqual([days(12), ''])
  const [freed] = await database.db.select().from(assignments)
  expect(freed?.withdrawnAt).toEqual(days(12))
  const { members } = await loadJury(world.as(world.host), world.challengeId)
  expect(members.find(({ id }) => id === judgeId)?.name).toBe('Closed account')
  const invited = (await loadJury(host, challengeId)).members.find(({ id }) => id === asked.judgeId)
  expect(invited?.state).toBe('declined')
})

test('the hosts are mailed in their language that a seat is empty, without a name', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [judge = world.host] = world.judges
  const [judgeId = ''] = world.judgeIds
  const [team] = world.teams
  await assign(database, { ...world, judgeId, submissionId: must(team?.submissionId), by: world.host })
  await closeAccount(world.as(judge), { current })
  await closeAccount(world.as(world.chair), { current })
  const mails = (await database.db.select().from(jobs))
    .map(({ payload }) =>
      z.object({ to: z.string(), subject: z.string(), text: z.string() }).safeParse(payload),
    )
    .flatMap(({ data }) => (data?.to === world.host.email ? [data] : []))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
  expect(mails.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 2 }, () => 'A seat on the jury is empty: Test challenge'),
  )
  const [ofJudge, ofChair] = mails.map(({ text }) => text)
  expect(ofJudge).toContain('A judge of “Test challenge” has closed their account')
  expect(ofJudge).toContain('1 submission waited for their review and can be given to another judge.')
  expect(ofJudge).toContain(`/host/challenges/${world.challengeId}/jury`)
  expect(ofChair).toContain('The chair of “Test challenge”')
  expect(`${ofJudge}${ofChair}`).not.toContain(judge.name)
})

test('a wrong password closes nothing, and staff give up that role first', async () => {
  const database = await emptyDatabase()
  const [person, staff] = [await makePerson(database), await makePerson(database, { staff: true })]
  await expect(closeAccount(ctxOf(database, person), { current: 'wrong' })).rejects.toEqual(
    new Refusal('invalid', 'people.account.wrong_password', {}, 'current'),
  )
  await expect(closeAccount(ctxOf(database, staff), { current })).rejects.toEqual(
    new Refusal('forbidden', 'closing.is_staff'),
  )
})
