import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cancelPublication } from '#app/domain/decisions/commands/cancel-publication.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadTeamFeedback } from '#app/domain/decisions/queries/load-team-feedback.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { Refusal } from '#app/domain/shared/refusal'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { assignments, jobs, outboxMails, payouts, rankingRuns, results } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'

const notFound = new Refusal('not_found', 'error.not_found')

/** Alma at 90 %, Bulaq at 60 %; everything submitted. */
async function judged(database: Database) {
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const [alma = '', bulaq = ''] = world.teams.map(team => team.entryId)
  const award = (entryId: string) => [
    { prizeId: world.prizeId, nth: 0, entryId, citation: { en: 'SECRET CITATION' } },
  ]
  const decision = { challengeId: world.challengeId, statement: { en: 'SECRET STATEMENT' } }
  return { ...world, alma, bulaq, award, decision }
}

async function decidedFor(database: Database, at: Date) {
  const world = await judged(database)
  await computeRankingRun(world.as(world.chair), world.challengeId)
  await decide(world.as(world.chair), { ...world.decision, award: world.award(world.alma) })
  await publishResult(world.as(world.host), { challengeId: world.challengeId, at })
  return world
}

async function runJobs(database: Database, now: Date): Promise<void> {
  while (await runNextJob(database, now));
}

test('a run’s hash can be recomputed from its inputs, which name no team', async () => {
  const database = await emptyDatabase()
  const { as, host, challengeId } = await judged(database)
  const first = await computeRankingRun(as(host), challengeId)
  const [run] = await database.db.select().from(rankingRuns)
  expect(sha256(canonicalJson(run?.inputs))).toBe(first.inputsHash)
  expect(JSON.stringify(run)).not.toContain('Alma')
})

test('a review set aside by a judge stepping back changes the hash, and a decision on the old ranking is refused', async () => {
  const database = await emptyDatabase()
  const { as, host, judges, judgeIds, award, alma, decision, challengeId } = await judged(database)
  const before = await computeRankingRun(as(host), challengeId)
  const [own] = await database.db
    .select()
    .from(assignments)
    .where(eq(assignments.judgeId, must(judgeIds[0])))
  await recuse(as(must(judges[0])), must(own?.id))
  await expect(decide(as(host), { ...decision, award: award(alma) })).rejects.toEqual(
    new Refusal('forbidden', 'decisions.result.run_stale'),
  )
  expect((await computeRankingRun(as(host), challengeId)).inputsHash).not.toBe(before.inputsHash)
})

test('the decision is filled from the ranking; a deviation needs a reason', async () => {
  const database = await emptyDatabase()
  const { as, chair, award, alma, bulaq, decision, challengeId } = await judged(database)
  await computeRankingRun(as(chair), challengeId)
  const { slots } = await loadDecision(as(chair), challengeId)
  expect(slots.map(slot => slot.entryId)).toEqual([alma])
  await expect(decide(as(chair), { ...decision, award: award(bulaq) })).rejects.toEqual(
    new Refusal('invalid', 'decisions.result.reason_needed', {}, 'deviationReason.az'),
  )
  await decide(as(chair), { ...decision, award: award(bulaq), deviationReason: 'It can start tomorrow.' })
  const [result] = await database.db.select().from(results)
  expect(result?.deviationReason).toBe('It can start tomorrow.')
})

test('before its instant nothing of a scheduled result is visible: board, results, feedback, payouts, mails', async () => {
  const database = await emptyDatabase()
  const world = await decidedFor(database, days(15))
  const { as, slug, teams, judges, alma, host, challengeId } = world
  const early = new Date(days(15).getTime() - 1)
  await runJobs(database, early)
  const others = [...teams.map(team => team.captain), ...judges, await makePerson(database, { staff: true })]
  for (const person of others) {
    const seen = await Promise.all([
      loadLeaderboard(as(person, early), slug),
      loadResult(as(person, early), slug),
      loadTeamFeedback(as(person, early), alma),
    ])
    const text = JSON.stringify(seen)
    for (const secret of ['SECRET', 'Alma', 'A word to', '"percent"', 'impact":'])
      expect(text).not.toContain(secret)
    await expect(loadDecision(as(person, early), challengeId)).rejects.toEqual(notFound)
  }
  expect(JSON.stringify(await loadResult(as(host, early), slug))).not.toContain('SECRET')
  expect(await database.db.select().from(payouts)).toEqual([])
  expect(await database.db.select().from(outboxMails)).toEqual([])
  const waiting = await database.db.select().from(jobs)
  expect(waiting.map(job => job.kind)).toEqual(['result.announcement'])
})

test('from its instant the result is public, winners and entrants are mailed once, and the prize is due in 30 days', async () => {
  const database = await emptyDatabase()
  const world = await decidedFor(database, days(15))
  const { as, slug, teams, alma, host, challengeId } = world
  await runJobs(database, days(15))
  const visitor = { ...as(host, days(15)), actor: { kind: 'visitor' as const } }
  const { board } = await loadLeaderboard(visitor, slug)
  expect(board?.ranked.map(row => [row.teamName, row.rank, row.percent, row.min, row.max, row.own])).toEqual([
    ['Alma', 1, 90, 80, 100, false],
    ['Bulaq', 2, 60, 50, 70, false],
  ])
  const { result } = await loadResult(visitor, slug)
  expect(result?.awards.map(each => [each.teamName, each.citation, each.criteria])).toEqual([
    ['Alma', { en: 'SECRET CITATION' }, { impact: 90, craft: 90 }],
  ])
  const mails = await database.db.select().from(outboxMails)
  const subjects = new Map(mails.map(mail => [mail.recipient, mail.subject]))
  expect(mails).toHaveLength(2)
  expect(subjects.get(must(teams[0]?.captain.email))).toContain('You have won')
  expect(subjects.get(must(teams[1]?.captain.email))).toContain('results')
  const owed = await loadPayouts(as(host, days(15)), challengeId)
  expect(owed.payouts.map(each => [each.teamName, each.amount, each.dueAt])).toEqual([
    ['Alma', 500_000, days(45)],
  ])
  const [feedback] = await loadTeamFeedback(as(must(teams[0]?.captain), days(15)), alma)
  expect(feedback).toMatchObject({
    rank: 1,
    headline: { value: 90 },
    comments: ['A word to Alma', 'A word to Alma'],
  })
  expect(await loadTeamFeedback(as(must(teams[1]?.captain), days(15)), alma)).toEqual([])
})

test('a cancelled publication mails nobody at its old instant, and a public one cannot be cancelled', async () => {
  const database = await emptyDatabase()
  const { as, host, challengeId, slug } = await decidedFor(database, days(15))
  await cancelPublication(as(host), challengeId)
  await runJobs(database, days(16))
  expect(await database.db.select().from(outboxMails)).toEqual([])
  expect(await database.db.select().from(payouts)).toEqual([])
  const visitor = { ...as(host, days(16)), actor: { kind: 'visitor' as const } }
  expect((await loadLeaderboard(visitor, slug)).board).toBeNull()
  await publishResult(as(host, days(16)), { challengeId, at: days(16) })
  await expect(cancelPublication(as(host, days(16)), challengeId)).rejects.toEqual(
    new Refusal('forbidden', 'decisions.result.published_already'),
  )
})

test('a payout is marked paid once, with its reference, by the host alone', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, challengeId } = await decidedFor(database, days(15))
  await runJobs(database, days(15))
  const [owed] = await database.db.select().from(payouts)
  const input = { challengeId, payoutId: must(owed?.id), reference: 'PO-17' }
  await expect(markPayoutPaid(as(chair, days(16)), input)).rejects.toEqual(notFound)
  await markPayoutPaid(as(host, days(16)), input)
  const [paid] = await database.db.select().from(payouts)
  expect(paid).toMatchObject({ paidAt: days(16), paidBy: host.id, reference: 'PO-17' })
  await expect(markPayoutPaid(as(host, days(17)), input)).rejects.toEqual(
    new Refusal('forbidden', 'decisions.award.paid_already'),
  )
})

test('a decision gives 404 for judges, captains and strangers', async () => {
  const database = await emptyDatabase()
  const { as, judges, teams, award, alma, decision } = await judged(database)
  for (const person of [...judges, ...teams.map(team => team.captain), await makePerson(database)])
    await expect(decide(as(person), { ...decision, award: award(alma) })).rejects.toEqual(notFound)
})
