import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { acceptInvitation as acceptSeat } from '#app/domain/jury/commands/accept-invitation.server'
import { loadJudgeInvitation } from '#app/domain/jury/queries/load-invitation.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { acceptInvitation as joinTeam } from '#app/domain/teams/commands/accept-invitation.server'
import { deskCounts } from '#app/domain/todo/desk'
import { loadChallengeTodo, loadDesks } from '#app/domain/todo/queries/load-desks.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { ctxOf, makePerson, start } from '#tests/support/people'

async function shown(database: Database, person: Person, now: Date) {
  const desks = await loadDesks(ctxOf(database, person, now))
  return Object.fromEntries(
    desks.map(({ name, items }) => [name, items.map(({ kind, count }) => `${kind} ${count}`)]),
  )
}

test('a newcomer has no desk and a visitor none either', async () => {
  const database = await emptyDatabase()
  await closedChallenge(database)
  expect(await shown(database, await makePerson(database), days(12))).toEqual({})
  expect(await loadDesks(ctxOf(database, { kind: 'visitor' }, days(12)))).toEqual([])
})

test('each person finds what waits on their own desk, in every phase of judging', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { host, chair, judges, judgeIds, teams, stageId } = world
  const [judge = host] = judges
  expect(await shown(database, host, days(12))).toEqual({ host: ['assign 2'] })
  expect(await shown(database, chair, days(12))).toEqual({ judge: ['assign 2'] })
  expect(await shown(database, judge, days(12))).toEqual({ judge: [] })
  for (const { submissionId } of teams)
    for (const judgeId of judgeIds) await assign(database, { stageId, judgeId, submissionId, by: host })
  expect(await shown(database, judge, days(12))).toEqual({ judge: ['review 2'] })
  expect(await shown(database, chair, days(12))).toEqual({ judge: [] })
  expect(await shown(database, host, days(16))).toEqual({ host: ['remind 2'] })
  expect(await shown(database, judge, days(21))).toEqual({ judge: [] })
  expect(await shown(database, chair, days(21))).toEqual({ judge: ['decide 1'] })
})

test('what remains after a judge has submitted everything is the other judge’s work', async () => {
  const database = await emptyDatabase()
  const { host, judges, judgeIds, teams, stageId, challengeId } = await closedChallenge(database)
  const [one = '', other = ''] = judgeIds
  for (const { submissionId } of teams) {
    await assign(database, { stageId, judgeId: other, submissionId, by: host })
    const assignmentId = await assign(database, { stageId, judgeId: one, submissionId, by: host })
    await submitReview(database, { assignmentId, marks: { impact: 500, craft: 500 } })
  }
  expect(await shown(database, judges[0] ?? host, days(18))).toEqual({ judge: [] })
  expect(await shown(database, judges[1] ?? host, days(18))).toEqual({ judge: ['review 2'] })
  const todo = await loadChallengeTodo(ctxOf(database, host, days(18)), challengeId)
  expect(todo.map(({ kind, count, due }) => [kind, count, due])).toEqual([['remind', 1, days(20)]])
})

test('a plan that nobody applied waits for the chair', async () => {
  const database = await emptyDatabase()
  const { chair, challengeId, as } = await closedChallenge(database)
  const asked = { reviewsEach: 2, expertsEach: 0, minLoad: 0, scope: 'all' as const }
  await proposeAssignment(as(chair), { challengeId, request: asked })
  expect(await shown(database, chair, days(12))).toEqual({ judge: ['apply_plan 1'] })
  expect(deskCounts(await loadDesks(ctxOf(database, chair, days(12))))).toEqual([{ name: 'judge', count: 1 }])
})

test('a judge in conflict with a team has no decision to make as a chair', async () => {
  const database = await emptyDatabase()
  const { chair, host, challengeId, teams } = await closedChallenge(database)
  const [seat] = await database.db.select().from(schema.judges).where(eq(schema.judges.userId, chair.id))
  await database.transaction(async tx => {
    await tx.insert(schema.conflicts).values({
      ...{ id: newId(), challengeId, judgeId: seat?.id ?? '', teamId: teams[0]?.teamId ?? '' },
      ...{ kind: 'other', source: 'host', pinned: true, evidence: 'A cousin', since: days(11) },
    })
  })
  expect(await shown(database, chair, days(12))).toEqual({ judge: [] })
  expect(await shown(database, host, days(12))).toEqual({ host: ['assign 2'] })
})

test('a team is told to submit until it has, and nothing once the deadline has passed', async () => {
  const database = await emptyDatabase()
  const { teams } = await closedChallenge(database)
  const captain = teams[0]?.captain
  if (!captain) throw new Error('a captain')
  expect(await shown(database, captain, days(5))).toEqual({ entries: [] })
  await database.transaction(async tx => {
    await tx.delete(schema.submissionVersions)
  })
  expect(await shown(database, captain, days(5))).toEqual({ entries: ['continue 1'] })
  expect(await shown(database, captain, days(12))).toEqual({ entries: [] })
})

test('staff find challenges to review and institutions to verify', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  await makeChallenge(database, { institutionId, state: 'in_review' })
  await database.transaction(async tx => {
    const values = { slug: 'new', name: { en: 'New' }, nameSort: 'new', search: 'new', kind: 'agency' }
    await tx.insert(schema.institutions).values({ ...values, id: newId(), about: {}, createdAt: start })
  })
  const staff = await makePerson(database, { staff: true })
  expect(await shown(database, staff, days(1))).toEqual({ staff: ['verify 1', 'approve 1'] })
  expect(await shown(database, host, days(1))).toEqual({ host: [] })
})

test('invitations wait for the verified owner of the address, who accepts them without the mailed link', async () => {
  const database = await emptyDatabase()
  const { host, challengeId, teams } = await closedChallenge(database)
  const invited = await makePerson(database)
  const judgeId = newId()
  const teamId = newId()
  const [team] = teams
  await database.transaction(async tx => {
    const asked = { email: invited.email, emailKey: invited.email, tokenHash: judgeId, invitedAt: start }
    await tx
      .insert(schema.judges)
      .values({ ...asked, id: judgeId, challengeId, role: 'judge', invitedBy: host.id })
    await tx.insert(schema.teamInvitations).values({
      ...{ ...asked, id: teamId, teamId: team?.teamId ?? '', invitedBy: team?.captain.id ?? '' },
      expiresAt: days(9),
    })
  })
  const now = days(3)
  const all = { entries: ['team_invitation 1'], judge: ['judge_invitation 1'] }
  expect(await shown(database, invited, now)).toEqual(all)
  expect(await shown(database, { ...invited, verified: false }, now)).toEqual({})
  expect(await shown(database, await makePerson(database), now)).toEqual({})
  expect(await shown(database, invited, days(20))).toEqual({})

  const other = ctxOf(database, await makePerson(database), now)
  await expect(loadJudgeInvitation(other.db, other, judgeId)).rejects.toThrow('error.not_found')
  const unverified = ctxOf(database, { ...invited, verified: false }, now)
  await expect(acceptSeat(unverified, judgeId)).rejects.toThrow('error.not_found')
  await acceptSeat(ctxOf(database, invited, now), judgeId)
  expect(await shown(database, invited, now)).toEqual({ entries: ['team_invitation 1'], judge: [] })
  await expect(joinTeam(other, teamId, {})).rejects.toThrow('error.not_found')
})
