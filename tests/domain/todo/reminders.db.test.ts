import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { InviteJudgeInput } from '#app/domain/judging/input'
import { inviteJudges } from '#app/domain/jury/commands/invite-judge.server'
import { remindJudges } from '#app/domain/todo/commands/remind-judges.server'
import { loadProgress } from '#app/domain/todo/queries/load-progress.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'

/** Two judges with two assigned reviews each; the first has submitted both. */
async function judged() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const [one = '', other = ''] = world.judgeIds
  for (const { submissionId } of world.teams) {
    await assign(database, { ...world, judgeId: other, submissionId, by: world.host })
    const assignmentId = await assign(database, { ...world, judgeId: one, submissionId, by: world.host })
    await submitReview(database, { assignmentId, marks: { impact: 500, craft: 500 } })
  }
  const mails = async () =>
    (await database.db.select().from(schema.jobs).where(eq(schema.jobs.kind, 'mail'))).length
  return { ...world, database, one, other, mails }
}

test('the host reminds the judges with open reviews, each at most once in 24 hours', async () => {
  const { as, host, challengeId, one, other, mails } = await judged()
  expect(await remindJudges(as(host, days(14)), { challengeId })).toEqual({ reminded: 1 })
  expect(await mails()).toBe(1)
  await expect(remindJudges(as(host, days(14.5)), { challengeId })).rejects.toThrow('todo.reminded_today')
  await expect(remindJudges(as(host, days(16)), { challengeId, judgeId: one })).rejects.toThrow(
    'todo.nobody_to_remind',
  )
  expect(await remindJudges(as(host, days(15)), { challengeId, judgeId: other })).toEqual({ reminded: 1 })
  expect(await mails()).toBe(2)
  await expect(remindJudges(as(host, days(20)), { challengeId })).rejects.toThrow('judging.ended')
})

test('nobody but the host reminds judges or sees how far they are', async () => {
  const { as, chair, judges, challengeId } = await judged()
  for (const person of [chair, must(judges[0])]) {
    await expect(remindJudges(as(person, days(14)), { challengeId })).rejects.toThrow('error.not_found')
    await expect(loadProgress(as(person, days(14)), challengeId)).rejects.toThrow('error.not_found')
  }
})

test('the progress counts teams, drafts, submissions, and reviews of those that are needed, by judge', async () => {
  const { as, host, challengeId } = await judged()
  const { judges, ...figures } = await loadProgress(as(host, days(18)), challengeId)
  expect(figures).toEqual({
    ...{ entries: 2, drafts: 0, submissions: 2, stage: null, judgingEndsAt: days(20), closed: true },
    reviews: { done: 2, needed: 4 },
  })
  expect(
    judges.map(({ name, done, assigned, late, can }) => [name, done, assigned, late, can.remind]),
  ).toEqual([
    ['Judge One', 2, 2, false, false],
    ['Judge Two', 0, 2, true, true],
  ])
})

test('before the deadline the progress has drafts and no reviews', async () => {
  const { as, host, challengeId, database } = await judged()
  await database.transaction(async tx => {
    await tx.delete(schema.submissionVersions).where(eq(schema.submissionVersions.submittedAt, days(0)))
  })
  const { entries, drafts, submissions, reviews, judges } = await loadProgress(as(host, days(5)), challengeId)
  expect([entries, drafts, submissions, reviews, judges]).toEqual([2, 2, 0, { done: 0, needed: 0 }, []])
})

test('several judges are invited at once, or nobody', async () => {
  const { as, host, challengeId, database, mails } = await judged()
  const seats = async () => (await database.db.select().from(schema.judges)).length
  const before = await seats()
  const emails = ['ayla@example.az', 'orxan@example.az']
  await inviteJudges(as(host), { challengeId, emails, role: 'judge' })
  expect([await seats(), await mails()]).toEqual([before + 2, 2])
  const again = { challengeId, emails: ['leyla@example.az', 'ayla@example.az'], role: 'judge' as const }
  await expect(inviteJudges(as(host), again)).rejects.toMatchObject({
    ...{ reason: 'judging.already_invited_address', params: { address: 'ayla@example.az' } },
  })
  expect(await seats()).toBe(before + 2)
})

test('a list of addresses may have commas, semicolons and lines, and names the one that is none', () => {
  const parsed = (email: string) => InviteJudgeInput.safeParse({ email, role: 'judge' })
  expect(parsed('a@example.az, b@example.az;\nc@example.az a@example.az').data?.email).toEqual([
    ...['a@example.az', 'b@example.az', 'c@example.az'],
  ])
  expect(parsed('a@example.az, nobody').error?.issues[0]?.message).toContain('nobody')
  expect(parsed(Array.from({ length: 31 }, (_, n) => `a${n}@example.az`).join(',')).success).toBe(false)
})
