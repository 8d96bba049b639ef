import { expect, test } from 'vitest'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { changeMarks } from '#app/domain/reviews/commands/change-marks.server'
import { postToDiscussion } from '#app/domain/reviews/commands/post-to-discussion.server'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { restoreFirstMarks } from '#app/domain/reviews/commands/restore-first-marks.server'
import { withdrawPost } from '#app/domain/reviews/commands/withdraw-post.server'
import { loadChangedMarks } from '#app/domain/reviews/queries/load-changed-marks.server'
import { loadDiscussion } from '#app/domain/reviews/queries/load-discussion.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { defaultBlinding } from '#app/domain/visibility/policy'
import type { Database } from '#db/client.server'
import { discussionPosts, jobs, ledgerEntries, rankingRuns, results, reviews } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'
import { putInConflict, twoReviewers } from '#tests/support/reviewing'

const text = 'Zqpost: the numbers do not add up'

test('the discussion opens to a judge with their own review, to host and chair at once, to others never', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, one, two, host, chair, submissionId, team } = world
  await expect(loadDiscussion(as(one), submissionId)).rejects.toEqual(notFound)
  await expect(postToDiscussion(as(one), { submissionId, text, stance: null })).rejects.toEqual(notFound)
  await world.submitOne()
  await postToDiscussion(as(one), { submissionId, text, stance: 'disagree' })
  for (const person of [one, host, chair])
    expect((await loadDiscussion(as(person), submissionId)).posts).toMatchObject([{ text }])
  const staff = await makePerson(database, { staff: true })
  for (const person of [two, team.captain, staff, await makePerson(database)])
    await expect(loadDiscussion(as(person), submissionId)).rejects.toEqual(notFound)
  await putInConflict(database, { ...world, judgeId: world.oneId, teamId: team.teamId })
  await expect(loadDiscussion(as(one), submissionId)).rejects.toEqual(notFound)
})

test('the team never reads it, not even when the result is out', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await world.submitOne()
  await postToDiscussion(world.as(world.one), { submissionId: world.submissionId, text, stance: null })
  const { captain } = world.team
  await expect(loadDiscussion(world.as(captain, days(400)), world.submissionId)).rejects.toEqual(notFound)
})

test("neither ledger nor mail contains a post's text, submission or stance", async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  await world.submitOne()
  const before = (await database.db.select().from(jobs)).length
  const { submissionId } = world
  await postToDiscussion(world.as(world.one), { submissionId, text, stance: 'disagree' })
  const rows = await database.db.select().from(ledgerEntries)
  const posted = rows
    .filter(row => row.kind === 'discussion.posted')
    .map(row => Object.keys(row.payload ?? {}).sort())
  expect(posted).toEqual([['postId', 'rows']])
  expect(await database.db.select().from(jobs)).toHaveLength(before)
})

test('everyone counts once, with their latest stance; only the author withdraws a post, and its text is removed', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database, { blind: { ...defaultBlinding.blind, judges: 'never' } })
  const { as, one, two, host, submissionId } = world
  await world.submitOne()
  await world.submitTwo()
  const say = (person: typeof one, stance: 'agree' | 'disagree', day: number) =>
    postToDiscussion(as(person, days(day)), { submissionId, text, stance })
  await say(one, 'agree', 13)
  await say(one, 'disagree', 14)
  await say(two, 'agree', 15)
  const seen = await loadDiscussion(as(two), submissionId)
  expect(seen.tally).toEqual({ agree: 1, disagree: 1 })
  expect(JSON.stringify(seen)).not.toContain('Judge One')
  expect(seen.posts.map(post => post.who.kind)).toEqual(['judge', 'judge', 'you'])
  expect((await loadDiscussion(as(host), submissionId)).posts[0]?.who).toMatchObject({ name: 'Judge One' })
  const postId = must(seen.posts[1]?.id)
  await expect(withdrawPost(as(two), { submissionId, postId })).rejects.toEqual(notFound)
  await withdrawPost(as(one), { submissionId, postId })
  const after = await loadDiscussion(as(two), submissionId)
  expect(after.tally).toEqual({ agree: 2, disagree: 0 })
  expect(after.posts[1]).toMatchObject({ text: null, stance: null })
})

test('once the result is scheduled no post can be added or withdrawn', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database)
  const { as, one, submissionId } = world
  await world.submitOne()
  await postToDiscussion(as(one), { submissionId, text, stance: null })
  await decide(database, world)
  const refused = new Refusal('forbidden', 'judging.decided')
  await expect(postToDiscussion(as(one), { submissionId, text, stance: null })).rejects.toEqual(refused)
  const [post] = await database.db.select().from(discussionPosts)
  await expect(withdrawPost(as(one), { submissionId, postId: must(post?.id) })).rejects.toEqual(refused)
})

async function decide(database: Database, world: Awaited<ReturnType<typeof twoReviewers>>) {
  await computeRankingRun(world.as(world.host), world.challengeId)
  const [run] = await database.db.select().from(rankingRuns)
  await database.transaction(async tx => {
    const by = world.host.id
    const decided = { decidedAt: days(12), decidedBy: by, publishAt: days(30), statement: {} }
    await tx
      .insert(results)
      .values({ id: newId(), challengeId: world.challengeId, runId: must(run?.id), ...decided })
  })
}

test("marks can change once more only after the others' opinions; the first ones are kept", async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database, { marks: 'after_discussion' })
  const { as, one, host, oneAssignment: assignmentId, submissionId } = world
  await world.submitOne()
  const change = (impact: string, craft = '8') =>
    changeMarks(as(one), { assignmentId, mark: { impact, craft } })
  await expect(change('9')).rejects.toEqual(new Refusal('forbidden', 'reviews.not_discussed'))
  await postToDiscussion(as(host), { submissionId, text, stance: null })
  await expect(change('11')).rejects.toEqual(new Refusal('invalid', 'judging.off_scale', {}, 'mark.impact'))
  await expect(change('7')).rejects.toEqual(new Refusal('invalid', 'reviews.same_marks'))
  await expect(change('9', '')).rejects.toEqual(
    new Refusal('invalid', 'judging.mark_needed', {}, 'mark.craft'),
  )
  await change('9')
  const [review] = await database.db.select().from(reviews)
  expect(review).toMatchObject({
    marks: { impact: 700, craft: 800 },
    marksAfter: { impact: 900, craft: 800 },
  })
  expect(await loadChangedMarks(as(one), assignmentId)).toMatchObject({
    first: { impact: 700 },
    after: { impact: 900 },
    counts: 'after_discussion',
  })
  await restoreFirstMarks(as(one), assignmentId)
  const { versions } = await loadReviewHistory(as(host), assignmentId)
  expect(versions.map(({ kind }) => kind)).toEqual(['submitted', 'after_discussion', 'first_again'])
  expect((await loadReview(as(one), assignmentId)).review.after).toBeNull()
})

test('where the others’ reviews are shown, reading them is enough; a review given back loses its second marks', async () => {
  const database = await emptyDatabase()
  const world = await twoReviewers(database, { othersReviews: 'after_own' })
  const { as, one, two, host, oneAssignment: assignmentId } = world
  const mark = { impact: '9', craft: '9' }
  await expect(changeMarks(as(one), { assignmentId, mark })).rejects.toEqual(
    new Refusal('forbidden', 'reviews.no_marks'),
  )
  await world.submitOne()
  await expect(changeMarks(as(two), { assignmentId, mark })).rejects.toEqual(notFound)
  await changeMarks(as(one), { assignmentId, mark })
  await reopenReview(as(host), { assignmentId, reason: 'A page was overlooked' })
  const [review] = await database.db.select().from(reviews)
  expect(review?.marksAfter).toBeNull()
})
