import { expect, test } from 'vitest'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { runNextJob } from '#app/worker/worker.server'
import type { Database } from '#db/client.server'
import { awards, ledgerEntries, payouts, results } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { together } from '#tests/support/together'

/** Alma at 90 %, Bulaq at 60 %; the chair has decided for Alma. */
async function decided() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const { challengeId, prizeId, as, chair } = world
  const entryIds = world.teams.map(team => team.entryId)
  const decideFor = (entryId: string, now = days(12)) =>
    decide(as(chair, now), {
      challengeId,
      statement: {},
      award: [{ prizeId, nth: 0, entryId, citation: {} }],
      deviationReason: 'It can start tomorrow.',
    })
  await computeRankingRun(as(chair), challengeId)
  await decideFor(must(entryIds[0]))
  const [result] = await database.db.select().from(results)
  return { ...world, database, decideFor, entryIds, decidedAt: must(result).decidedAt }
}

async function kindsOf(database: Database, kind: string): Promise<number> {
  const rows = await database.db.select().from(ledgerEntries)
  return rows.filter(row => row.kind === kind).length
}

test('of several publications at once exactly one happens', async () => {
  const { database, as, host, chair, challengeId } = await decided()
  const publish = (person: typeof host) => () => publishResult(as(person), { challengeId, at: days(12) })
  const ended = await together(...[host, chair, host, chair, host].map(publish))
  expect(ended.filter(each => each === 'done')).toHaveLength(1)
  expect(new Set(ended.filter(each => each !== 'done'))).toEqual(
    new Set(['decisions.result.published_already']),
  )
  expect(await kindsOf(database, 'result.publication_set')).toBe(1)
})

test('a decision and a publication at once leave what was checked, never a decision that nobody checked', async () => {
  const { database, as, host, challengeId, entryIds, decideFor, decidedAt } = await decided()
  const later = days(12.5)
  const [publication, decision] = await together(
    () => publishResult(as(host, later), { challengeId, at: later, decidedAt }),
    () => decideFor(must(entryIds[1]), later),
  )
  const [award] = await database.db.select().from(awards)
  const [result] = await database.db.select().from(results)
  if (publication === 'done') {
    expect(decision).toBe('decisions.result.published_already')
    expect(award?.entryId).toBe(entryIds[0])
  } else {
    expect([publication, decision]).toEqual(['decisions.publish.changed', 'done'])
    expect(result?.publishAt).toBe(null)
  }
})

test('a decision changed after it was checked is not published', async () => {
  const { as, host, challengeId, entryIds, decideFor, decidedAt } = await decided()
  await decideFor(must(entryIds[1]), days(12.5))
  await expect(
    publishResult(as(host, days(13)), { challengeId, at: days(13), decidedAt }),
  ).rejects.toMatchObject({ reason: 'decisions.publish.changed' })
})

test('a decision changed after it was checked is not proposed for publication', async () => {
  const { as, host, challengeId, entryIds, decideFor, decidedAt } = await decided()
  await decideFor(must(entryIds[1]), days(12.5))
  const proposed = { kind: 'result.publication', at: days(13), decidedAt } as const
  await expect(propose(as(host, days(13)), { challengeId, proposed })).rejects.toMatchObject({
    reason: 'decisions.publish.changed',
  })
})

test('of several marks of one payout as paid exactly one is recorded', async () => {
  const { database, as, host, challengeId } = await decided()
  await publishResult(as(host), { challengeId, at: days(12) })
  while (await runNextJob(database, days(12.1)));
  const [payout] = await database.db.select().from(payouts)
  const pay = (reference: string) => () =>
    markPayoutPaid(as(host, days(13)), { challengeId, payoutId: must(payout).id, reference })
  const ended = await together(pay('Order 1'), pay('Order 2'), pay('Order 3'))
  expect(ended.toSorted()).toEqual(['decisions.award.paid_already', 'decisions.award.paid_already', 'done'])
})

test('a judge who is removed several times at once is removed once', async () => {
  const { database, as, host, challengeId, judgeIds } = await decided()
  const remove = () => removeJudge(as(host), { challengeId, judgeId: must(judgeIds[0]) })
  const ended = await together(remove, remove, remove)
  expect(ended.toSorted()).toEqual(['done', 'error.not_found', 'error.not_found'])
  expect(await kindsOf(database, 'judge.removed')).toBe(1)
})
