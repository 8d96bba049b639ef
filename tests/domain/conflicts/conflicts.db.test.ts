import { expect, test } from 'vitest'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { liftConflict } from '#app/domain/conflicts/commands/lift-conflict.server'
import { recheckConcerned } from '#app/domain/conflicts/commands/recheck-concerned.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { restoreReview } from '#app/domain/reviews/commands/restore-review.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import {
  assignmentOf,
  colleagues,
  countedReviews,
  lateConflict,
  marks,
  stored,
  strangers,
  system,
} from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { submitReview } from '#tests/support/judging'
import { blank, kinds, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'

const typed = { mark: { impact: '7', craft: '8' }, ...blank }

test('a conflict found after the review sets it aside: stored as a version, not counted, mailed to host and chair', async () => {
  const { database, world, reviewId } = await lateConflict()
  const [conflict] = await stored(database)
  expect(conflict).toMatchObject({
    judgeId: world.judgeId,
    kind: 'same_institution',
    source: 'computed',
    evidence: 'Captain of Alma: SOCAR',
    liftedAt: null,
  })
  const { assignment, review } = await assignmentOf(database, world.assignmentId)
  expect(assignment).toMatchObject({ recusedAt: days(12), recusalReason: 'same_institution' })
  expect(review).toMatchObject({
    marks,
    setAsideAt: days(12),
    setAsideBy: null,
    setAsideReason: 'same_institution',
  })
  const versions = await database.db.select().from(schema.reviewVersions)
  expect(versions).toMatchObject([{ reviewId, kind: 'set_aside', by: null, marks }])
  expect(await countedReviews(database, world)).toEqual([])
  expect(await kinds(database)).toEqual(['conflict.found', 'judge.recused', 'review.set_aside'])
  const jobs = await database.db.select().from(schema.jobs)
  expect(jobs.map(job => [job.kind, job.payload])).toEqual([
    ['conflicts.notice', { challengeId: world.challengeId, judgeIds: [world.judgeId], count: 1 }],
  ])
})

test('a recheck without news writes nothing, however often it runs', async () => {
  const { database, world } = await lateConflict()
  await recheckConcerned(system(database, days(13)), { userId: world.captain.id })
  await recheckConcerned(system(database, days(14)), { challengeId: world.challengeId })
  expect(await stored(database)).toHaveLength(1)
  expect(await kinds(database)).toHaveLength(3)
})

test('a conflict during a review stays although its facts are gone, until host or chair lift it', async () => {
  const { database, world } = await lateConflict()
  await strangers(database)
  await recheckConcerned(system(database, days(13)), { userId: world.captain.id })
  expect(await stored(database)).toMatchObject([{ liftedAt: null }])
})

test('without a review, a conflict is lifted and found again with its facts', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  const recheck = (day: number) => recheckConcerned(system(database, days(day)), world)
  await colleagues(database, [world.judge, world.captain])
  await recheck(12)
  await strangers(database)
  await recheck(13)
  expect(await stored(database)).toMatchObject([{ liftedAt: days(13), liftedBy: null }])
  await colleagues(database, [world.judge, world.captain])
  await recheck(14)
  const rows = await stored(database)
  expect(rows.filter(row => row.liftedAt === null)).toHaveLength(1)
})

test('a lifted conflict is not found again from the same fact, but from another', async () => {
  const { database, world } = await lateConflict()
  const [conflict] = await stored(database)
  const lifting = { ...world, conflictId: must(conflict?.id), reason: 'They work in different cities.' }
  await liftConflict(world.as(world.host, days(13)), lifting)
  await recheckConcerned(system(database, days(14)), world)
  expect(await stored(database)).toMatchObject([{ liftedAt: days(13), liftedBy: world.host.id }])
  await colleagues(database, [world.judge, world.captain], 'BDU')
  await recheckConcerned(system(database, days(15)), world)
  expect((await stored(database)).filter(row => row.liftedAt === null)).toMatchObject([
    { evidence: 'Captain of Alma: BDU' },
  ])
})

test('a lift leaves the judge recused until a new assignment, and the review stays set aside', async () => {
  const { database, world } = await lateConflict()
  const [conflict] = await stored(database)
  const host = world.as(world.host, days(13))
  const pair = { judgeId: world.judgeId, submissionId: world.submissionId }
  const assigning = { ...world, pairs: [pair] }
  const barred = new Refusal('forbidden', 'judging.pair_in_conflict')
  await expect(setAssignments(host, assigning)).rejects.toEqual(barred)
  await expect(restoreReview(host, world.assignmentId)).rejects.toEqual(
    new Refusal('forbidden', 'reviews.conflict_stays'),
  )
  await liftConflict(host, { ...world, conflictId: must(conflict?.id), reason: 'Not the same company.' })
  expect((await assignmentOf(database, world.assignmentId)).assignment.recusedAt).toEqual(days(12))
  expect(await countedReviews(database, world)).toEqual([])
  await setAssignments(host, assigning)
  const { assignment, review } = await assignmentOf(database, world.assignmentId)
  expect(assignment).toMatchObject({ recusedAt: null, recusalReason: null })
  expect(review?.setAsideAt).toEqual(days(12))
})

test('a judge who has become a colleague cannot submit: the refusal stores the conflict', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await colleagues(database, [world.judge, world.captain])
  const save = (intent: 'save' | 'submit') =>
    saveReview(world.as(world.judge), { assignmentId: world.assignmentId, intent, number: 0, ...typed })
  await expect(save('submit')).rejects.toEqual(new Refusal('forbidden', 'judging.recused'))
  expect(await stored(database)).toMatchObject([{ kind: 'same_institution', liftedAt: null }])
  await expect(save('save')).rejects.toEqual(new Refusal('forbidden', 'judging.recused'))
  expect((await assignmentOf(database, world.assignmentId)).review).toBeNull()
})

test('a recusal withdraws every submission of the team and sets the review aside', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await submitReview(database, { assignmentId: world.assignmentId, marks })
  await recuse(world.as(world.judge), world.assignmentId)
  expect(await stored(database)).toMatchObject([
    { kind: 'personal', source: 'judge', declaredBy: world.judge.id, liftedAt: null },
  ])
  const { assignment, review } = await assignmentOf(database, world.assignmentId)
  expect(assignment.recusalReason).toBe('knows_team')
  expect(review).toMatchObject({ setAsideAt: days(12), setAsideBy: world.judge.id })
  expect(await countedReviews(database, world)).toEqual([])
})

test('once the result is scheduled, a found conflict changes no assignment or review', async () => {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await submitReview(database, { assignmentId: world.assignmentId, marks })
  await database.transaction(async tx => {
    const runId = newId()
    const run = { computedAt: days(12), computedBy: world.chair.id, engineVersion: 'test', inputsHash: '0' }
    await tx.insert(schema.rankingRuns).values({ id: runId, ...world, ...run, inputs: {}, output: {} })
    await tx.insert(schema.results).values({
      ...{ id: newId(), challengeId: world.challengeId, runId, statement: {} },
      ...{ decidedAt: days(12), decidedBy: world.chair.id, publishAt: days(20) },
    })
  })
  await colleagues(database, [world.judge, world.captain])
  await recheckConcerned(system(database, days(13)), world)
  expect(await stored(database)).toEqual([])
  expect((await assignmentOf(database, world.assignmentId)).assignment.recusedAt).toBeNull()
})
