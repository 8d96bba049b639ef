import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { abstain } from '#app/domain/reviews/commands/abstain.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { Refusal } from '#app/domain/shared/refusal'
import { assignments, reviews, submissionVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign } from '#tests/support/judging'
import { assignAll, blank, kinds, notFound, oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'

test('a draft may be incomplete, submitting may not; once submitted it is locked until reopened with a reason', async () => {
  const database = await emptyDatabase()
  const { as, judge, chair, assignmentId } = await oneAssignment(database)
  const save = (number: number, intent: 'save' | 'submit', mark: Record<string, string>) =>
    saveReview(as(judge), { assignmentId, intent, number, mark, ...blank })
  expect(await save(0, 'save', { impact: '7' })).toEqual({ number: 1 })
  await expect(save(1, 'submit', { impact: '7' })).rejects.toEqual(
    new Refusal('invalid', 'judging.mark_needed', {}, 'mark.craft'),
  )
  await save(1, 'submit', { impact: '7', craft: '8.5' })
  await expect(save(2, 'save', { impact: '10' })).rejects.toEqual(new Refusal('forbidden', 'judging.locked'))
  await reopenReview(as(chair), { assignmentId, reason: 'A page was overlooked' })
  await save(3, 'submit', { impact: '9', craft: '8.5' })
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: { impact: 900, craft: 850 }, reopenReason: 'A page was overlooked' })
  expect(await kinds(database)).toEqual(['review.submitted', 'review.reopened', 'review.submitted'])
})

test('the same form sent twice is answered as the first time and changes nothing', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  const comment = { impact: { toTeam: 'Clear', toJury: '' } }
  const save = (number: number, intent: 'save' | 'submit', craft: string) =>
    saveReview(as(judge), { assignmentId, intent, number, mark: { impact: '7', craft }, comment, ...blank })
  expect([await save(0, 'save', '8'), await save(0, 'save', '8')]).toEqual([{ number: 1 }, { number: 1 }])
  await expect(save(0, 'save', '9')).rejects.toEqual(new Refusal('conflict', 'judging.stale'))
  expect([await save(1, 'submit', '8'), await save(1, 'submit', '8')]).toEqual([{ number: 2 }, { number: 2 }])
  await expect(save(1, 'submit', '9')).rejects.toEqual(new Refusal('forbidden', 'judging.locked'))
  expect(await kinds(database)).toEqual(['review.submitted'])
  const [review, ...others] = await database.db.select().from(reviews)
  expect([review?.number, review?.marks, others]).toEqual([2, { impact: 700, craft: 800 }, []])
})

test('the review stores the version that stood at the deadline, not a later one', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId, submissionId } = await oneAssignment(database)
  const [first] = await database.db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissionId))
  await database.transaction(async tx => {
    if (first)
      await tx
        .insert(submissionVersions)
        .values({ ...first, id: 'late', number: 2, submittedAt: days(10), idempotencyKey: 'late' })
  })
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: {}, ...blank })
  const [review] = await database.db.select().from(reviews)
  expect(review?.submissionVersionId).toBe(first?.id)
})

test('a stale save is refused and changes nothing', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '7' }, ...blank })
  await expect(
    saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '2' }, ...blank }),
  ).rejects.toEqual(new Refusal('conflict', 'judging.stale'))
  const [review] = await database.db.select().from(reviews)
  expect(review?.marks).toEqual({ impact: 700 })
})

test('a mark off the scale is refused beside its criterion', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await expect(
    saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '11' }, ...blank }),
  ).rejects.toEqual(new Refusal('invalid', 'judging.off_scale', {}, 'mark.impact'))
})

test('a review that cannot be submitted is refused with every error at once, each at its criterion', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  const sent = { assignmentId, intent: 'submit', number: 0, mark: { impact: '7.3.1' }, ...blank } as const
  const refusal: unknown = await saveReview(as(judge), sent).catch((thrown: unknown) => thrown)
  expect(refusal).toMatchObject({
    reason: 'judging.off_scale',
    field: 'mark.impact',
    others: { 'mark.craft': ['judging.mark_needed'] },
  })
})

test('an abstention keeps no marks and is locked like any review', async () => {
  const database = await emptyDatabase()
  const { as, judge, assignmentId } = await oneAssignment(database)
  await saveReview(as(judge), { assignmentId, intent: 'save', number: 0, mark: { impact: '0' }, ...blank })
  await abstain(as(judge), { assignmentId, reason: 'Outside my field' })
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: {}, abstentionReason: 'Outside my field' })
  await expect(abstain(as(judge), { assignmentId, reason: 'Again' })).rejects.toEqual(
    new Refusal('forbidden', 'judging.locked'),
  )
})

test('a recused judge cannot read the submission, and the pair is not assigned again', async () => {
  const database = await emptyDatabase()
  const { as, judge, host, assignmentId, ...world } = await oneAssignment(database)
  expect((await loadReview(as(judge), assignmentId)).version.answers).toEqual({
    idea: { text: 'The idea of Alma' },
  })
  await recuse(as(judge), assignmentId)
  await expect(loadReview(as(judge), assignmentId)).rejects.toEqual(notFound)
  await assignAll(as(host), { ...world, reviewsEach: 3 })
  const again = await database.db.select().from(assignments).where(eq(assignments.id, assignmentId))
  expect(again[0]?.recusedAt).toEqual(days(12))
})

test('a judge’s page never names the team, and another’s assignment gives 404', async () => {
  const database = await emptyDatabase()
  const { as, judge, judges: both, captain, assignmentId } = await oneAssignment(database)
  const page = JSON.stringify(await loadReview(as(judge), assignmentId))
  expect(page).not.toContain('"Alma"')
  expect(page).not.toContain(captain.name)
  for (const person of [both[1] ?? captain, captain])
    await expect(loadReview(as(person), assignmentId)).rejects.toEqual(notFound)
})

test('removing a judge keeps submitted reviews and withdraws other assignments', async () => {
  const database = await emptyDatabase()
  const { as, judge, host, assignmentId, ...world } = await oneAssignment(database)
  const other = await assign(database, {
    ...world,
    submissionId: must(world.teams[1]?.submissionId),
    by: host,
  })
  const mark = { impact: '7', craft: '7' }
  await saveReview(as(judge), { assignmentId, intent: 'submit', number: 0, mark, ...blank })
  await removeJudge(as(host), world)
  const rows = await database.db.select().from(assignments)
  const withdrawn = new Map(rows.map(row => [row.id, row.withdrawnAt]))
  expect(withdrawn.get(assignmentId)).toBeNull()
  expect(withdrawn.get(other)).toEqual(days(12))
})
