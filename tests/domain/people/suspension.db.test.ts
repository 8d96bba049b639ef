import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { noteSignIn } from '#app/domain/people/commands/note-sign-in.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { resetPassword } from '#app/domain/people/commands/reset-password.server'
import { restoreAccount } from '#app/domain/people/commands/restore-account.server'
import { suspendAccount } from '#app/domain/people/commands/suspend-account.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { authenticate } from '#app/domain/people/queries/authenticate.server'
import { listPeople, loadPersonForStaff } from '#app/domain/people/queries/load-people-for-staff.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { assignmentPlans, jobs, ledgerEntries, mailTokens, outboxMails, sessions, users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, password, start } from '#tests/support/people'
import { signIn } from '#tests/support/sessions'

const reason = 'Several accounts of one person.'
const suspended = new Refusal('forbidden', 'people.suspension.refused', { reason })

const enter = (database: Database, person: Person, typed = password) =>
  authenticate(ctxOf(database, { kind: 'visitor' }), { email: person.email, password: typed })

async function sent(database: Database): Promise<string[]> {
  while (await runNextJob(database, new Date(start.getTime() + 60_000)));
  return (await database.db.select().from(outboxMails)).map(({ subject }) => subject)
}

test('a suspended person is signed out, and sees the reason only with the right password, until staff restore the account', async () => {
  const database = await emptyDatabase()
  const [staff, person] = [await makePerson(database, { staff: true }), await makePerson(database)]
  await signIn(database, person.id)
  await requestPasswordReset(ctxOf(database, { kind: 'visitor' }), { email: person.email })
  const [job] = await database.db.select({ payload: jobs.payload }).from(jobs)
  const secret = must(/\/(\w{40})/.exec(JSON.stringify(job?.payload))?.[1])
  await suspendAccount(ctxOf(database, staff), { userId: person.id, reason })
  expect(await database.db.select().from(sessions)).toEqual([])
  expect(await database.db.select().from(mailTokens)).toEqual([])
  await expect(enter(database, person)).rejects.toEqual(suspended)
  await expect(enter(database, person, 'wrong')).rejects.toEqual(
    new Refusal('invalid', 'people.account.wrong_sign_in'),
  )
  const change = { secret, password: 'yeni parol, uzun' }
  await expect(resetPassword(ctxOf(database, { kind: 'visitor' }), change)).rejects.toEqual(
    new Refusal('invalid', 'people.account.link_spent'),
  )
  await restoreAccount(ctxOf(database, staff), person.id)
  expect(await enter(database, person)).toEqual({
    userId: person.id,
    passwordHash: expect.stringContaining('$argon2id$'),
  })
  const entries = await database.db.select().from(ledgerEntries)
  expect(entries.map(({ kind, actorId }) => [kind, actorId])).toEqual([
    ['person.suspended', staff.id],
    ['person.restored', staff.id],
  ])
})

test('no mail goes to a suspended account but the one that tells of it, also of those that wait', async () => {
  const database = await emptyDatabase()
  const [staff, person] = [await makePerson(database, { staff: true }), await makePerson(database)]
  const device = (deviceId: string) =>
    noteSignIn(ctxOf(database, { kind: 'visitor' }), {
      userId: person.id,
      deviceId,
      browser: null,
      network: '192.0.2.7',
    })
  await device('first')
  await device('second')
  await suspendAccount(ctxOf(database, staff), { userId: person.id, reason })
  expect(await sent(database)).toEqual(['Your account is suspended'])
  await restoreAccount(ctxOf(database, staff), person.id)
  expect(await sent(database)).toEqual(['Your account is suspended', 'Your account is restored'])
})

test('staff alone suspend, never themselves, and never the last of the staff who can sign in', async () => {
  const database = await emptyDatabase()
  const [first, second] = [
    await makePerson(database, { staff: true }),
    await makePerson(database, { staff: true }),
  ]
  const person = await makePerson(database)
  const suspend = (by: Person, { id }: Person) => suspendAccount(ctxOf(database, by), { userId: id, reason })
  const notFound = new Refusal('not_found', 'error.not_found')
  const refused = (key: 'people.suspension.self' | 'people.suspension.last_staff') =>
    new Refusal('forbidden', key)
  await expect(suspend(person, first)).rejects.toEqual(notFound)
  await expect(restoreAccount(ctxOf(database, person), first.id)).rejects.toEqual(notFound)
  await expect(suspend(first, first)).rejects.toEqual(refused('people.suspension.self'))
  await suspend(first, second)
  // the second person's session has ended, but one of their requests may still be running
  await expect(suspend(second, first)).rejects.toEqual(refused('people.suspension.last_staff'))
  await database.transaction(async tx => {
    await tx.update(users).set({ suspendedAt: null }).where(eq(users.id, second.id))
  })
  await suspend(second, first)
})

test('a suspension that is old asks for the password again', async () => {
  const database = await emptyDatabase()
  const [staff, person] = [await makePerson(database, { staff: true }), await makePerson(database)]
  const stale = { ...staff, confirmedAt: new Date(start.getTime() - 16 * 60_000) }
  const tried = suspendAccount(ctxOf(database, stale), { userId: person.id, reason })
  await expect(tried).rejects.toEqual(new Refusal('confirm', 'people.account.confirm_first'))
})

test('the host sees that the seat of a suspended judge is inactive', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const staff = await makePerson(database, { staff: true })
  const [judge = world.host] = world.judges
  await suspendAccount(ctxOf(database, staff), { userId: judge.id, reason })
  const { members } = await loadJury(world.as(world.host), world.challengeId)
  expect(members.filter(member => member.inactive).map(({ name }) => name)).toEqual(['Judge One'])
})

test('a suspended judge is in no plan, cannot be assigned, and counts only for submitted reviews', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Ceyran'])
  const { as, host, challengeId, stageId, teams, judgeIds } = world
  const staff = await makePerson(database, { staff: true })
  const [gone = host] = world.judges
  const [goneId = '', otherId = ''] = judgeIds
  const [reviewed = '', waiting = ''] = teams.map(({ submissionId }) => submissionId)
  const done = await assign(database, { stageId, judgeId: goneId, submissionId: reviewed, by: host })
  await submitReview(database, { assignmentId: done, marks: { impact: 500, craft: 500 } })
  for (const judgeId of [goneId, otherId])
    await assign(database, { stageId, judgeId, submissionId: waiting, by: host })
  const reviews = async () =>
    (await loadAssignments(as(host), challengeId)).list.shown.map(({ id, reviews }) => [id, reviews])
  const short = async () => (await loadAssignments(as(host), challengeId)).short
  const before = await short()
  await suspendAccount(ctxOf(database, staff), { userId: gone.id, reason })
  expect(Object.fromEntries(await reviews())).toMatchObject({ [reviewed]: 1, [waiting]: 1 })
  expect(await short()).toBe(before + 1)
  const { planId } = await proposeAssignment(as(host), {
    challengeId,
    request: { scope: 'all', reviewsEach: 2, expertsEach: 0, minLoad: 0 },
  })
  const [plan] = await database.db.select().from(assignmentPlans).where(eq(assignmentPlans.id, planId))
  const added = new Set((plan?.plan.added ?? []).map(({ judgeId }) => judgeId))
  expect([added.has(goneId), added.has(otherId)]).toEqual([false, true])
  const pairs = [{ judgeId: goneId, submissionId: must(teams[2]?.submissionId) }]
  await expect(
    setAssignments(as(host), { challengeId, pairs, shown: pairs.map(each => each.submissionId) }),
  ).rejects.toMatchObject({ reason: 'judging.judge_inactive' })
})

test('staff find a name in whatever case and letters it is typed, the same on every database', async () => {
  const database = await emptyDatabase()
  const staff = await makePerson(database, { staff: true, name: 'Staff' })
  const aysel = await makePerson(database, { name: 'Aysel Məmmədova' })
  const ilqar = await makePerson(database, { name: 'İlqar Şıxlı' })
  const irina = await makePerson(database, { name: 'Ирина Щёголева' })
  const find = async (q: string) =>
    (await listPeople(ctxOf(database, staff), { q, only: null, page: 1 })).rows.map(({ id }) => id)
  for (const typed of ['MƏMMƏDOVA', 'məmmədova', 'aysel', 'AYSEL M', 'memmed'])
    expect([typed, await find(typed)]).toEqual([typed, [aysel.id]])
  for (const typed of ['İLQAR', 'ilqar', 'ILQAR', 'ŞIXLI', 'şıxlı'])
    expect([typed, await find(typed)]).toEqual([typed, [ilqar.id]])
  for (const typed of ['ЩЁГОЛЕВА', 'щёголева', 'Щеголева', 'ирина'])
    expect([typed, await find(typed)]).toEqual([typed, [irina.id]])
  // an account from before names were folded
  await database.transaction(tx =>
    tx.update(users).set({ nameSearch: '', mailboxKey: '' }).where(eq(users.id, irina.id)),
  )
  await sweepAccounts(ctxOf(database, { kind: 'system' }))
  expect(await find('ЩЁГОЛЕВА')).toEqual([irina.id])
})

test('staff find accounts by a part of the address or name; to anyone else the page is not there', async () => {
  const database = await emptyDatabase()
  const staff = await makePerson(database, { staff: true })
  const person = await makePerson(database, { name: 'Aysel 100%_Məmmədova' })
  const find = async (q: string) =>
    (await listPeople(ctxOf(database, staff), { q, only: null, page: 1 })).rows.map(({ id }) => id)
  expect(await find(person.email.slice(0, 10).toUpperCase())).toEqual([person.id])
  expect(await find('Məmməd')).toEqual([person.id])
  expect(await find('100%_M')).toEqual([person.id])
  expect(await find('100_%M')).toEqual([])
  const { can, person: shown } = await loadPersonForStaff(ctxOf(database, staff), person.id)
  expect([can.suspend.ok, shown.name]).toEqual([true, person.name])
  const nobody = new Refusal('not_found', 'error.not_found')
  await expect(listPeople(ctxOf(database, person), { q: 'a', only: null, page: 1 })).rejects.toEqual(nobody)
  await expect(loadPersonForStaff(ctxOf(database, person), staff.id)).rejects.toEqual(nobody)
})
