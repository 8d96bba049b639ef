import { expect, test } from 'vitest'
import { loadConflicts } from '#app/domain/assignment/queries/load-conflicts.server'
import { compareConflicts } from '#app/domain/conflicts/commands/compare-conflicts.server'
import { confirmProposal } from '#app/domain/conflicts/commands/confirm-proposal.server'
import { notifyOfConflicts } from '#app/domain/conflicts/commands/notify-of-conflicts.server'
import { rejectProposal } from '#app/domain/conflicts/commands/reject-proposal.server'
import { stateJudgeConflict } from '#app/domain/conflicts/commands/state-judge-conflict.server'
import { stateTeamConflict } from '#app/domain/conflicts/commands/state-team-conflict.server'
import { withdrawTeamStatement } from '#app/domain/conflicts/commands/withdraw-team-statement.server'
import { loadJudgeConflicts } from '#app/domain/conflicts/queries/load-judge-conflicts.server'
import { editProfile } from '#app/domain/people/commands/edit-profile.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { assignmentOf, countedReviews, everything, marks, stored, system } from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { submitReview } from '#tests/support/judging'
import { kinds, notFound, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'

const words = { subject: 'person' as const, kind: 'personal' as const, note: 'My cousin' }

/** Judge One has reviewed Alma, and Alma states a conflict with Judge One. */
async function stated() {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await submitReview(database, { assignmentId: world.assignmentId, marks })
  const entryId = must(world.teams[0]?.entryId)
  const captain = world.as(world.captain)
  await stateTeamConflict(captain, { ...words, entryId, name: 'Judge One' })
  const night = (day: number) => compareConflicts(system(database, days(day)))
  const place = async () => {
    const [proposal] = await proposalsOf(database)
    return { challengeId: world.challengeId, proposalId: must(proposal?.id) }
  }
  return { database, world, entryId, captain, night, place }
}

const proposalsOf = (database: Database) => database.db.select().from(schema.conflictProposals)

async function untouched(database: Database, world: Awaited<ReturnType<typeof oneAssignment>>) {
  const { assignment, review } = await assignmentOf(database, world.assignmentId)
  return [assignment.recusedAt, review?.setAsideAt, (await countedReviews(database, world)).length]
}

test('a team’s statement removes no judge and sets no review aside: at night it is proposed to host and chair', async () => {
  const { database, world, night } = await stated()
  expect(await kinds(database)).toEqual(['conflict.stated'])
  expect(await database.db.select().from(schema.jobs)).toEqual([])
  await night(13)
  const { judgeId } = world
  expect(await proposalsOf(database)).toMatchObject([
    { judgeId, teamId: world.teams[0]?.teamId, source: 'entrant', evidence: 'Judge One: My cousin' },
  ])
  expect(await stored(database)).toEqual([])
  expect(await untouched(database, world)).toEqual([null, null, 1])
  for (const person of [world.host, world.chair]) {
    const { proposals } = await loadConflicts(world.as(person), { ...world, ...everything })
    expect(proposals).toMatchObject([{ judgeName: 'Judge One', teamName: 'Alma', can: { decide: true } }])
  }
  const jobs = await database.db.select().from(schema.jobs)
  const payload = { challengeId: world.challengeId, judgeIds: [judgeId], count: 0, proposed: 1 }
  expect(jobs.map(job => [job.kind, job.payload])).toEqual([['conflicts.notice', payload]])
  await notifyOfConflicts(system(database), { ...payload })
  const mails = (await database.db.select().from(schema.jobs)).filter(({ kind }) => kind === 'mail')
  const to = mails.map(({ payload: mail }) => JSON.stringify(mail))
  expect(
    to.map(mail => [world.host, world.chair].filter(({ email }) => mail.includes(email)).length),
  ).toEqual([1, 1])
  expect(to.filter(mail => mail.includes('Judge One') || mail.includes('Alma'))).toEqual([])
})

test('a confirmed proposal is a pinned conflict: the judge is recused and the review set aside', async () => {
  const { database, world, entryId, captain, night, place } = await stated()
  await night(13)
  await confirmProposal(world.as(world.host), await place())
  const [conflict] = await stored(database)
  expect(conflict).toMatchObject({ source: 'entrant', kind: 'personal', pinned: true, liftedAt: null })
  expect(await proposalsOf(database)).toMatchObject([
    { decidedBy: world.host.id, conflictId: conflict?.id, rejectReason: null },
  ])
  expect(await untouched(database, world)).toEqual([days(12), days(12), 0])
  const [statement] = await database.db.select().from(schema.conflictStatements)
  await withdrawTeamStatement(captain, { entryId, statementId: must(statement?.id) })
  await night(14)
  expect(await stored(database)).toMatchObject([{ liftedAt: null }])
  await expect(confirmProposal(world.as(world.host), await place())).rejects.toEqual(
    new Refusal('forbidden', 'conflicts.proposal_settled'),
  )
})

test('a rejected proposal changes nothing, keeps its reason and is not proposed again', async () => {
  const { database, world, night, place } = await stated()
  await night(13)
  await rejectProposal(world.as(world.host), { ...(await place()), reason: 'Another person of that name.' })
  await night(14)
  expect(await proposalsOf(database)).toMatchObject([
    { decidedBy: world.host.id, conflictId: null, rejectReason: 'Another person of that name.' },
  ])
  expect(await untouched(database, world)).toEqual([null, null, 1])
  expect(await kinds(database)).toEqual([
    ...['conflict.stated', 'conflict.compared', 'conflict.rejected', 'conflict.compared'],
  ])
})

test('a statement withdrawn before a decision withdraws its proposal', async () => {
  const { database, world, entryId, captain, night, place } = await stated()
  await night(13)
  const [statement] = await database.db.select().from(schema.conflictStatements)
  await withdrawTeamStatement(captain, { entryId, statementId: must(statement?.id) })
  await night(14)
  expect(await proposalsOf(database)).toMatchObject([{ withdrawnAt: days(14), decidedAt: null }])
  await expect(confirmProposal(world.as(world.host), await place())).rejects.toEqual(
    new Refusal('forbidden', 'conflicts.proposal_settled'),
  )
})

test('nobody but host and chair decides, and a chair not on themself', async () => {
  const { database, world, entryId, captain, night } = await stated()
  await stateTeamConflict(captain, { ...words, entryId, name: 'Chair' })
  await night(13)
  const { challengeId } = world
  const rows = await proposalsOf(database)
  const own = rows.find(row => row.judgeId !== world.judgeId)
  const other = rows.find(row => row.judgeId === world.judgeId)
  for (const person of [world.judge, world.captain])
    for (const row of rows)
      await expect(confirmProposal(world.as(person), { challengeId, proposalId: row.id })).rejects.toEqual(
        notFound,
      )
  const chair = world.as(world.chair)
  await expect(confirmProposal(chair, { challengeId, proposalId: must(own?.id) })).rejects.toEqual(
    new Refusal('forbidden', 'conflicts.own'),
  )
  await confirmProposal(chair, { challengeId, proposalId: must(other?.id) })
  await confirmProposal(world.as(world.host), { challengeId, proposalId: must(own?.id) })
  const reason = 'He is an outsider to me.'
  await expect(rejectProposal(chair, { challengeId, proposalId: must(own?.id), reason })).rejects.toEqual(
    new Refusal('forbidden', 'judging.chair_in_conflict'),
  )
})

test("a judge's statement about teams is proposed as well, and the judge does not learn the match", async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const judge = world.as(world.judge)
  await stateJudgeConflict(judge, { ...words, judgeId: world.judgeId, name: 'Alma of Captain' })
  await compareConflicts(system(database, days(13)))
  expect(await proposalsOf(database)).toMatchObject([{ source: 'judge', judgeId: world.judgeId }])
  expect(await untouched(database, world)).toEqual([null, undefined, 0])
  const own = await loadJudgeConflicts(judge, world.judgeId)
  expect([own.statements.length, own.recusals, JSON.stringify(own).includes('Alma"')]).toEqual([1, [], false])
})

test('a changed organisation withdraws nothing either: it is proposed once the judge has an assignment of the team', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const profile = { participantType: 'student' as const, organisation: 'SOCAR' }
  await editProfile(world.as(world.judge), { ...profile, name: 'Judge One' })
  await editProfile(world.as(world.captain), { ...profile, name: 'Captain of Alma' })
  expect(await database.db.select().from(schema.jobs)).toEqual([])
  await compareConflicts(system(database, days(13)))
  expect(await proposalsOf(database)).toMatchObject([
    { source: 'computed', kind: 'same_organisation', evidence: 'Captain of Alma: SOCAR' },
  ])
  expect(await stored(database)).toEqual([])
  expect((await assignmentOf(database, world.assignmentId)).assignment.recusedAt).toBeNull()
})
