import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadTeamFeedback } from '#app/domain/decisions/queries/load-team-feedback.server'
import { abstain } from '#app/domain/reviews/commands/abstain.server'
import { overrideMark } from '#app/domain/reviews/commands/override-mark.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { restoreReview } from '#app/domain/reviews/commands/restore-review.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { setReviewAside } from '#app/domain/reviews/commands/set-review-aside.server'
import { withdrawOverride } from '#app/domain/reviews/commands/withdraw-override.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { jobs, judges, overrides, reviews, reviewVersions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign } from '#tests/support/judging'
import { blank, kinds, notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'
import { putInConflict, twoReviewers } from '#tests/support/reviewing'

const reason = 'A page was overlooked'

test('every state of a review is stored: what changed, when, why, by whom, and for which version', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, chair, host, one, oneAssignment: assignmentId } = world
  await world.submitOne()
  await reopenReview(as(chair), { assignmentId, reason })
  await world.submitOne({ impact: '9', craft: '8' }, 2)
  await setReviewAside(as(host), { assignmentId, reason: 'Written by somebody else' })
  await restoreReview(as(host), assignmentId)
  await reopenReview(as(chair), { assignmentId, reason })
  await abstain(as(one), { assignmentId, reason: 'Outside my field' })
  const { versions } = await loadReviewHistory(as(host), assignmentId)
  expect(versions.map(({ number, kind, who, reason }) => ({ number, kind, who, reason }))).toEqual([
    { number: 1, kind: 'submitted', who: judgeOne(versions[0]?.who), reason: null },
    { number: 2, kind: 'reopened', who: { kind: 'chair', name: 'Chair' }, reason },
    { number: 3, kind: 'submitted', who: judgeOne(versions[0]?.who), reason: null },
    { number: 4, kind: 'set_aside', who: { kind: 'you' }, reason: 'Written by somebody else' },
    { number: 5, kind: 'restored', who: { kind: 'you' }, reason: null },
    { number: 6, kind: 'reopened', who: { kind: 'chair', name: 'Chair' }, reason },
    { number: 7, kind: 'abstained', who: judgeOne(versions[0]?.who), reason: 'Outside my field' },
  ])
  expect(versions.every(version => version.submissionVersion === 1)).toBe(true)
  expect(versions[2]?.changes.marks).toEqual([
    { criterionId: 'impact', name: { en: 'impact' }, before: 700, after: 900 },
  ])
  expect((await kinds(database)).filter(kind => kind.startsWith('review.'))).toEqual([
    'review.submitted',
    'review.reopened',
    'review.submitted',
    'review.set_aside',
    'review.restored',
    'review.reopened',
    'review.abstained',
  ])
})

function judgeOne(who: unknown) {
  return { ...(typeof who === 'object' ? who : {}), kind: 'judge', name: 'Judge One' }
}

test('a review set aside is unchanged, shows its judge the reason, and cannot be reopened before it is restored', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, host, one, oneAssignment: assignmentId } = world
  await world.submitOne()
  await setReviewAside(as(host), { assignmentId, reason })
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: { impact: 700, craft: 800 }, setAsideReason: reason })
  const page = await loadReview(as(one), assignmentId)
  expect(page.review.setAside).toMatchObject({ reason, who: { kind: 'host', name: 'Host' } })
  await expect(reopenReview(as(host), { assignmentId, reason })).rejects.toEqual(
    new Refusal('forbidden', 'reviews.is_aside'),
  )
  await expect(setReviewAside(as(host), { assignmentId, reason })).rejects.toEqual(
    new Refusal('forbidden', 'reviews.is_aside'),
  )
  await restoreReview(as(host), assignmentId)
  expect((await loadReview(as(one), assignmentId)).review.setAside).toBeNull()
})

test('an override keeps the judge’s own mark, is shown to the judge, and can be withdrawn', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, host, one, oneAssignment: assignmentId } = world
  await world.submitOne()
  const place = (mark: string, day = 12) =>
    overrideMark(as(host, days(day)), { assignmentId, criterionId: 'impact', mark, reason })
  await expect(place('11')).rejects.toEqual(new Refusal('invalid', 'judging.off_scale', {}, 'mark'))
  await expect(place('7.3')).rejects.toEqual(new Refusal('invalid', 'judging.off_scale', {}, 'mark'))
  await place('5')
  await place('4,5', 13)
  const { review } = await loadReview(as(one), assignmentId)
  expect(review.marks).toEqual({ impact: 700, craft: 800 })
  expect(review.overrides).toMatchObject([
    { criterionId: 'impact', mark: 450, reason, who: { kind: 'host' } },
  ])
  const standing = must(review.overrides[0]?.id)
  await withdrawOverride(as(host), { assignmentId, overrideId: standing })
  expect((await loadReview(as(one), assignmentId)).review.overrides).toEqual([])
  const { overrideHistory } = await loadReviewHistory(as(one), assignmentId)
  expect(overrideHistory.map(({ mark, withdrawnAt }) => [mark, withdrawnAt !== null])).toEqual([
    [500, true],
    [450, true],
  ])
  expect((await kinds(database)).slice(-3)).toEqual([
    'mark.overridden',
    'mark.overridden',
    'mark.override_withdrawn',
  ])
  await expect(withdrawOverride(as(host), { assignmentId, overrideId: standing })).rejects.toEqual(notFound)
})

test('nobody decides on their own review, in conflict, or as a judge or outsider', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, host, chair, two, oneAssignment: assignmentId, submissionId, team } = world
  await world.submitOne()
  const judgeId = await chairSeatOf(database)
  const own = await assign(database, { ...world, judgeId, submissionId, by: host })
  await saveReview(as(chair), {
    assignmentId: own,
    intent: 'submit',
    number: 0,
    mark: { impact: '5', craft: '5' },
    ...blank,
  })
  const mark = { criterionId: 'impact', mark: '5', reason }
  await expect(overrideMark(as(chair), { assignmentId: own, ...mark })).rejects.toEqual(
    new Refusal('forbidden', 'reviews.own_review'),
  )
  for (const person of [two, team.captain, await makePerson(database)]) {
    const ctx = as(person)
    await expect(overrideMark(ctx, { assignmentId, ...mark })).rejects.toEqual(notFound)
    await expect(setReviewAside(ctx, { assignmentId, reason })).rejects.toEqual(notFound)
    await expect(reopenReview(ctx, { assignmentId, reason })).rejects.toEqual(notFound)
    await expect(loadReviewHistory(ctx, assignmentId)).rejects.toEqual(notFound)
  }
  await overrideMark(as(chair), { assignmentId, ...mark })
  await putInConflict(database, { ...world, judgeId, teamId: team.teamId })
  await expect(overrideMark(as(chair), { assignmentId, ...mark })).rejects.toEqual(notFound)
  await expect(loadReviewHistory(as(chair), assignmentId)).rejects.toEqual(notFound)
  expect(await database.db.select().from(overrides)).toHaveLength(1)
})

async function chairSeatOf(database: Database): Promise<string> {
  const [seat] = await database.db.select().from(judges).where(eq(judges.role, 'chair'))
  return must(seat?.id)
}

test('a reopened draft is private to its judge: host and chair read the submitted version', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, host, one, oneAssignment: assignmentId } = world
  await world.submitOne()
  await reopenReview(as(host), { assignmentId, reason })
  const draft = { assignmentId, intent: 'save', number: 2, mark: { impact: '1' }, ...blank } as const
  await saveReview(as(one), { ...draft, commentToJury: 'Zqdraft' })
  const history = await loadReviewHistory(as(host), assignmentId)
  expect(history.review).toBeNull()
  expect(JSON.stringify(history)).not.toContain('Zqdraft')
  expect((await loadReviewHistory(as(one), assignmentId)).review?.commentToJury).toBe('Zqdraft')
})

test('an active conflict locks the review: it is neither saved, submitted nor read', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, host, one, oneId, oneAssignment: assignmentId, team } = world
  await world.submitOne()
  await reopenReview(as(host), { assignmentId, reason })
  await putInConflict(database, { ...world, judgeId: oneId, teamId: team.teamId })
  const again = { assignmentId, number: 2, mark: { impact: '9', craft: '9' }, ...blank }
  await expect(saveReview(as(one), { ...again, intent: 'save' })).rejects.toEqual(
    new Refusal('forbidden', 'reviews.conflicted'),
  )
  await expect(saveReview(as(one), { ...again, intent: 'submit' })).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await expect(loadReview(as(one), assignmentId)).rejects.toEqual(notFound)
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({ marks: { impact: 700, craft: 800 }, submittedAt: null })
})

test('a judge recused after submitting leaves a version that no longer counts', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await world.submitOne()
  await recuse(world.as(world.one), world.oneAssignment)
  const { versions, recused, can } = await loadReviewHistory(world.as(world.host), world.oneAssignment)
  expect(versions.map(({ kind, forConflict }) => [kind, forConflict])).toEqual([
    ['submitted', false],
    ['set_aside', true],
  ])
  expect(recused).toBe(true)
  expect(can).toMatchObject({ reopen: false, restore: false, override: false })
})

test('comments are stored for criteria of the rubric only', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, one, oneAssignment: assignmentId } = world
  const comment = {
    impact: { toTeam: 'Show the numbers', toJury: 'Doubtful' },
    craft: { toTeam: '', toJury: '' },
    foreign: { toTeam: 'Nowhere', toJury: '' },
  }
  const mark = { impact: '7', craft: '8' }
  await saveReview(as(one), { assignmentId, intent: 'submit', number: 0, mark, comment, ...blank })
  const [review] = await database.db.select().from(reviews)
  expect(review?.comments).toEqual({ impact: comment.impact })
  const [version] = await database.db.select().from(reviewVersions)
  expect(version?.comments).toEqual({ impact: comment.impact })
  expect(await loadTeamFeedback(as(world.team.captain), world.team.entryId)).toEqual([])
  expect(await database.db.select().from(jobs)).toEqual([])
})
