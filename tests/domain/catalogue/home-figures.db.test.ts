import { expect, test } from 'vitest'
import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { awards, payouts } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'

test('the home page counts teams and awarded money from the instant of the result on, and what is paid, and not before', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const { as, host, chair, challengeId, prizeId, teams } = world
  await computeRankingRun(as(chair), challengeId)
  const award = [{ prizeId, nth: 0, entryId: must(teams[0]).entryId, citation: {} }]
  await decide(as(chair), { challengeId, statement: {}, award })
  await publishResult(as(host), { challengeId, at: days(15) })
  const figures = async (now: Date) => {
    const { awarded, counts } = await loadHome(ctxOf(database, { kind: 'visitor' }, now))
    return { awarded, teams: counts.teams, institutions: counts.institutions }
  }
  expect(await figures(new Date(days(15).getTime() - 1))).toEqual({ awarded: [], teams: 0, institutions: 1 })
  expect(await figures(days(15))).toMatchObject({ teams: 2, institutions: 1 })
  const { awarded } = await figures(days(15))
  expect(awarded.map(({ currency }) => currency)).toEqual(['AZN'])
  const paid = async (now: Date) => (await loadHome(ctxOf(database, { kind: 'visitor' }, now))).paid
  await pay(database, null)
  expect(await paid(days(16))).toEqual([])
  await pay(database, days(16))
  expect(await paid(new Date(days(15).getTime() - 1))).toEqual([])
  expect(await paid(days(16))).toEqual(awarded)
})

/** Writes the payout of the one award. */
async function pay(database: Database, paidAt: Date | null) {
  const [award] = await database.db.select().from(awards)
  const { id: awardId, amount } = must(award)
  const payout = { id: newId(), awardId, amount: must(amount), currency: 'AZN', dueAt: days(30), paidAt }
  await database.transaction(async tx => {
    await tx.delete(payouts)
    await tx.insert(payouts).values(payout)
  })
}
