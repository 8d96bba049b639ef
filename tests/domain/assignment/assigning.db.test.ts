import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { applyAssignmentPlan } from '#app/domain/assignment/commands/apply-assignment-plan.server'
import { dropAssignmentPlan } from '#app/domain/assignment/commands/drop-assignment-plan.server'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { proposeTopUps } from '#app/domain/assignment/commands/propose-top-ups.server'
import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { setJudgeProfile } from '#app/domain/assignment/commands/set-judge-profile.server'
import type { PlanInput } from '#app/domain/assignment/input'
import { loadAssignmentPlan } from '#app/domain/assignment/queries/load-assignment-plan.server'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import type { FormField } from '#app/domain/challenges/content'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { assignmentPlans, assignments, jobs, judges, ledgerEntries, stages } from '#db/schema'
import { days, textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, submitReview } from '#tests/support/judging'
import { assignAll, kinds, notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const asked: PlanInput = { scope: 'all', reviewsEach: 2, expertsEach: 0, minLoad: 0 }
const stale = new Refusal('conflict', 'assignment.stale')

const standing = async (database: Database) =>
  (await database.db.select().from(assignments)).filter(row => !row.withdrawnAt && !row.recusedAt)

async function planned(database: Database, over: Partial<PlanInput> = {}) {
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Cinar'])
  const { planId } = await proposeAssignment(world.as(world.chair), {
    ...world,
    request: { ...asked, ...over },
  })
  return { ...world, planId }
}

test('a proposal assigns nothing until it is applied, as a whole and once', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  expect(await standing(database)).toEqual([])
  await applyAssignmentPlan(world.as(world.host), world)
  expect(await standing(database)).toHaveLength(6)
  await expect(applyAssignmentPlan(world.as(world.host), world)).rejects.toEqual(
    new Refusal('forbidden', 'assignment.already_applied'),
  )
  expect(await kinds(database)).toEqual(['assignments.proposed', 'assignments.changed'])
  const [, change] = await database.db.select().from(ledgerEntries).orderBy(ledgerEntries.seq)
  expect(change?.payload).toMatchObject({ source: 'auto', planId: world.planId, added: 6, withdrawn: 0 })
})

test('an out-of-date proposal is refused and writes nothing', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  const { stageId } = world
  await database.transaction(async tx => {
    await tx
      .update(judges)
      .set({ maxLoad: 1 })
      .where(eq(judges.id, must(world.judgeIds[0])))
  })
  const { can, plan } = await loadAssignmentPlan(world.as(world.host), { ...world, page: 1 })
  expect([plan.current, can]).toEqual([false, { apply: false, drop: true }])
  await expect(applyAssignmentPlan(world.as(world.host), world)).rejects.toEqual(stale)
  expect(await standing(database)).toEqual([])
  expect(await dropAssignmentPlan(world.as(world.host), world)).toEqual({ stageId })
  await expect(dropAssignmentPlan(world.as(world.host), world)).rejects.toEqual(
    new Refusal('forbidden', 'assignment.already_dropped'),
  )
})

test('equal facts give the same plan and hash; a newer proposal replaces the older', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  await proposeAssignment(world.as(world.host), { ...world, request: asked })
  const [first, second] = await database.db.select().from(assignmentPlans).orderBy(assignmentPlans.droppedAt)
  expect(second?.plan).toEqual(first?.plan)
  expect(second?.factsHash).toBe(first?.factsHash)
  const open = [first, second].filter(row => row?.droppedAt === null)
  expect(open).toHaveLength(1)
})

test('a submitted review stays in every plan', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  await applyAssignmentPlan(world.as(world.host), world)
  const rows = await standing(database)
  for (const { id } of rows)
    await submitReview(database, { assignmentId: id, marks: { impact: 500, craft: 500 } })
  const { planId } = await proposeAssignment(world.as(world.host), {
    ...world,
    request: { ...asked, reviewsEach: 1 },
  })
  const [row] = await database.db.select().from(assignmentPlans).where(eq(assignmentPlans.id, planId))
  expect([row?.plan.withdrawn, row?.plan.kept]).toEqual([[], 6])
})

test('a judge who left leaves a shortage that a top-up fills without moving anyone', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  await applyAssignmentPlan(world.as(world.host), world)
  const before = await standing(database)
  const [judgeId = ''] = world.judgeIds
  await removeJudge(world.as(world.host), { ...world, judgeId })
  const { short } = await loadAssignments(world.as(world.host), world.challengeId)
  expect(short).toBe(before.filter(row => row.judgeId === judgeId).length)
  const { planId } = await proposeAssignment(world.as(world.host), {
    ...world,
    request: { ...asked, scope: 'top_up' },
  })
  const left = (await standing(database)).map(row => row.id)
  await applyAssignmentPlan(world.as(world.host), { ...world, planId })
  const after = await standing(database)
  expect(after.map(row => row.id)).toEqual(expect.arrayContaining(left))
  expect(after).toHaveLength(6)
})

test('an impossible demand is proposed with the submissions and the reason named', async () => {
  const database = await emptyDatabase()
  const world = await planned(database, { reviewsEach: 4 })
  const { plan } = await loadAssignmentPlan(world.as(world.chair), { ...world, page: 1 })
  expect(plan.short.map(({ name, wanted, placed, reason }) => [name, wanted, placed, reason]).sort()).toEqual(
    [
      ['Alma', 4, 3, 'few_judges'],
      ['Bulaq', 4, 3, 'few_judges'],
      ['Cinar', 4, 3, 'few_judges'],
    ],
  )
})

test('only host and chair propose, read, apply and discard, and only plans of their own challenge', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  const other = await closedChallenge(database, ['Dag'])
  for (const person of [...world.judges, await makePerson(database), other.host]) {
    const ctx = world.as(person)
    await expect(proposeAssignment(ctx, { ...world, request: asked })).rejects.toEqual(notFound)
    await expect(loadAssignmentPlan(ctx, { ...world, page: 1 })).rejects.toEqual(notFound)
    await expect(applyAssignmentPlan(ctx, world)).rejects.toEqual(notFound)
    await expect(dropAssignmentPlan(ctx, world)).rejects.toEqual(notFound)
  }
  const foreign = { planId: world.planId, challengeId: other.challengeId }
  await expect(applyAssignmentPlan(other.as(other.host), foreign)).rejects.toEqual(notFound)
})

test('saving assignments as they are changes nothing, mails nobody and leaves the proposal', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await assignAll(world.as(world.host), { ...world, reviewsEach: 1 })
  const pairs = await standing(database)
  await proposeAssignment(world.as(world.host), { ...world, request: asked })
  const mails = (await database.db.select().from(jobs)).length
  const events = await kinds(database)
  const saved = await setAssignments(world.as(world.host), { ...world, pairs })
  expect(saved).toEqual({ added: 0, withdrawn: 0 })
  expect((await database.db.select().from(jobs)).length).toBe(mails)
  expect(await kinds(database)).toEqual(events)
  const open = (await database.db.select().from(assignmentPlans)).filter(
    row => !row.appliedAt && !row.droppedAt,
  )
  expect(open).toHaveLength(1)
})

test('saving one page of submissions does not change the others', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await assignAll(world.as(world.host), { ...world, reviewsEach: 2 })
  const [shown = ''] = world.teams.map(team => team.submissionId)
  await setAssignments(world.as(world.host), { ...world, shown: [shown], pairs: [] })
  const left = (await standing(database)).map(row => row.submissionId)
  expect(left).toEqual([world.teams[1]?.submissionId, world.teams[1]?.submissionId])
})

const topicField: FormField = {
  ...textField,
  id: 'topic',
  kind: 'choice',
  label: { en: 'Topic' },
  options: [
    { id: 'water', label: { en: 'Water' } },
    { id: 'soil', label: { en: 'Soil' } },
  ],
}

test("a judge or the host sets the judge's topics; another judge may not, and unknown topics are refused", async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ form: [textField, topicField], judging: { topicField: 'topic' } })
      .where(eq(stages.id, world.stageId))
  })
  const [judge, other] = world.judges
  const [judgeId = ''] = world.judgeIds
  const said = { judgeId, topic: ['water'], maxLoad: 3 }
  if (!judge || !other) throw new Error('two judges')
  await setJudgeProfile(world.as(judge), said)
  await setJudgeProfile(world.as(world.host), { ...said, maxLoad: 5 })
  await expect(setJudgeProfile(world.as(other), said)).rejects.toEqual(notFound)
  await expect(setJudgeProfile(world.as(judge), { ...said, topic: ['fire'] })).rejects.toEqual(
    new Refusal('invalid', 'form.invalid', {}, 'topic'),
  )
  const [seat] = await database.db.select().from(judges).where(eq(judges.id, judgeId))
  expect([seat?.expertise, seat?.maxLoad]).toEqual([['water'], 5])
})

test('experts cannot be required without a topic question', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await expect(
    proposeAssignment(world.as(world.host), { ...world, request: { ...asked, expertsEach: 1 } }),
  ).rejects.toEqual(new Refusal('invalid', 'assignment.no_topic', {}, 'expertsEach'))
})

test('once a day a shortage becomes a proposal and a mail to the host, without being applied', async () => {
  const database = await emptyDatabase()
  const world = await planned(database)
  await applyAssignmentPlan(world.as(world.host), world)
  const [judgeId = ''] = world.judgeIds
  const [given] = (await standing(database)).filter(row => row.judgeId === judgeId)
  const [judge = world.host] = world.judges
  await recuse(world.as(judge), must(given?.id))
  const before = (await standing(database)).length
  const system = ctxOf(database, { kind: 'system' }, days(13))
  await proposeTopUps(system)
  await proposeTopUps(system)
  const open = (await database.db.select().from(assignmentPlans)).filter(
    row => !row.appliedAt && !row.droppedAt,
  )
  expect(open.map(row => [row.settings.scope, row.plan.added.length])).toEqual([['top_up', 1]])
  expect((await standing(database)).length).toBe(before)
  const mails = (await database.db.select().from(jobs)).map(row => JSON.stringify(row.payload))
  expect(
    mails.filter(mail =>
      mail.includes(`/host/challenges/${world.challengeId}/assignment-plans/${open[0]?.id}`),
    ),
  ).toHaveLength(1)
})
