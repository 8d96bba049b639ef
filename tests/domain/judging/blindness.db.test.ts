import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { setReviewAside } from '#app/domain/reviews/commands/set-review-aside.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { defaultBlinding, type SeenWhen } from '#app/domain/visibility/policy'
import type { Database } from '#db/client.server'
import { judges as seats, users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { assign, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { setPolicy, twoReviewers } from '#tests/support/reviewing'

const whens: readonly SeenWhen[] = ['never', 'after_own', 'always']
const { blind } = defaultBlinding

type World = Awaited<ReturnType<typeof twoReviewers>>

/** What a judge reads under a policy, before and after submitting their own review. */
async function readings(
  database: Database,
  world: World,
  policy: (when: SeenWhen) => Partial<JudgingPolicy>,
) {
  const read = () => loadReview(world.as(world.one), world.oneAssignment)
  const told = []
  for (const when of whens) {
    await setPolicy(database, world.stageId, policy(when))
    const before = await read()
    const { number } = before.review
    await world.submitOne(undefined, number)
    const after = await read()
    await reopenReview(world.as(world.host), { assignmentId: world.oneAssignment, reason: 'Once more' })
    told.push({ when, before, after })
  }
  return told
}

test('the team’s name is on the judge’s page never, once the own review is in, or always: as the stage says', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const told = await readings(database, world, team => ({ blind: { ...blind, team } }))
  expect(told.map(({ when, before, after }) => [when, before.team, after.team])).toEqual([
    ['never', null, null],
    ['after_own', null, 'Alma'],
    ['always', 'Alma', 'Alma'],
  ])
  for (const { before, after } of told)
    for (const page of [before, after])
      if (page.team === null) expect(JSON.stringify(page)).not.toMatch(/"Alma"|Captain of Alma/)
})

test('the organisations of its members follow the same setting', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await database.transaction(async tx => {
    await tx.update(users).set({ organisation: 'Zqorg' }).where(eq(users.id, world.team.captain.id))
  })
  const told = await readings(database, world, institution => ({ blind: { ...blind, institution } }))
  expect(told.map(({ when, before, after }) => [when, before.organisations, after.organisations])).toEqual([
    ['never', null, null],
    ['after_own', null, ['Zqorg']],
    ['always', ['Zqorg'], ['Zqorg']],
  ])
  for (const { before, after } of told)
    for (const page of [before, after])
      expect(JSON.stringify(page).includes('Zqorg')).toBe(page.organisations !== null)
})

test('the other reviews follow the same setting, and drafts are private', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await world.submitTwo()
  const told = await readings(database, world, othersReviews => ({ othersReviews }))
  const marks = (page: (typeof told)[number]['before']) => page.others?.map(each => each.marks) ?? null
  expect(told.map(({ when, before, after }) => [when, marks(before), marks(after)])).toEqual([
    ['never', null, null],
    ['after_own', null, [{ impact: 400, craft: 500 }]],
    ['always', [{ impact: 400, craft: 500 }], [{ impact: 400, craft: 500 }]],
  ])
  await reopenReview(world.as(world.host), { assignmentId: world.twoAssignment, reason: 'Once more' })
  expect((await loadReview(world.as(world.one), world.oneAssignment)).others).toEqual([])
})

test('what was set aside is no longer shown to the other judges', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database, { othersReviews: 'always' })
  await world.submitTwo()
  await setReviewAside(world.as(world.host), { assignmentId: world.twoAssignment, reason: 'Not theirs' })
  expect((await loadReview(world.as(world.one), world.oneAssignment)).others).toEqual([])
})

test('the other judges are numbers until the stage shows their names', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await world.submitTwo()
  const told = await readings(database, world, judges => ({
    othersReviews: 'always',
    blind: { ...blind, judges },
  }))
  const names = (page: (typeof told)[number]['before']) =>
    page.others?.map(({ who }) => (who.kind === 'judge' ? who.name : who.kind))
  expect(told.map(({ when, before, after }) => [when, names(before), names(after)])).toEqual([
    ['never', [null], [null]],
    ['after_own', [null], ['Judge Two']],
    ['always', ['Judge Two'], ['Judge Two']],
  ])
  for (const { before, after } of told)
    for (const page of [before, after])
      expect(JSON.stringify(page).includes('Judge Two')).toBe(names(page)?.[0] === 'Judge Two')
})

test('a judge’s number is the same for everyone and follows neither name nor invitation', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database, {
    othersReviews: 'always',
    blind: { ...blind, judges: 'never' },
  })
  await world.submitOne()
  await world.submitTwo()
  const other = async (person: typeof world.one, assignmentId: string) =>
    (await loadReview(world.as(person), assignmentId)).others?.map(({ who }) => who)
  const [seenByOne] = (await other(world.one, world.oneAssignment)) ?? []
  const [seenByTwo] = (await other(world.two, world.twoAssignment)) ?? []
  const numbers = [seenByOne, seenByTwo].map(who => (who?.kind === 'judge' ? who.number : 0))
  expect(numbers.toSorted()).toEqual([1, 2])
})

test('a chair with open blind reviews sees codes on every judging page, and names afterwards', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, chair, challengeId, submissionId, host } = world
  const [seat] = await database.db.select().from(seats).where(eq(seats.role, 'chair'))
  const assignmentId = await assign(database, { ...world, judgeId: must(seat?.id), submissionId, by: host })
  await world.submitOne()
  await world.submitTwo()
  const pages = async (person: typeof chair) => [
    JSON.stringify(await loadAssignments(as(person), challengeId)),
    JSON.stringify(await loadRanking(as(person), challengeId)),
    JSON.stringify(await loadDecision(as(person), challengeId)),
    JSON.stringify((await loadReviewHistory(as(person), world.oneAssignment)).team),
  ]
  for (const page of await pages(chair)) expect(page).not.toMatch(/"Alma"|"Bulaq"|Captain of/)
  for (const page of (await pages(host)).slice(0, 2)) expect(page).toMatch(/"Alma"|"Bulaq"/)
  await submitReview(database, { assignmentId, marks: { impact: 500, craft: 500 } })
  for (const page of (await pages(chair)).slice(0, 2)) expect(page).toMatch(/"Alma"|"Bulaq"/)
})
