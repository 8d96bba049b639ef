import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { boards, rankingRuns, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { visitor } from '#tests/support/public-pages'
import { statements } from '#tests/support/statements'

/** So many teams that were judged, the first ones best, and their ranking. */
async function ranked(count: number) {
  const database = await emptyDatabase()
  const names = Array.from({ length: count }, (_, n) => `Team ${n + 1}`)
  const world = await closedChallenge(database, names)
  const percents = names.map((_, n) => [100 - (n % 19) * 5, 100])
  await judgeAll(database, world, percents)
  const { runId } = await computeRankingRun(world.as(world.chair), world.challengeId)
  return { database, runId, ...world }
}

type World = Awaited<ReturnType<typeof ranked>>

/** The same with a published result whose run places so many teams; only the first of them exist. */
async function published(places: number) {
  const world = await ranked(2)
  const { database, runId, challengeId, prizeId, teams, chair, host, as } = world
  const award = [{ prizeId, nth: 0, entryId: must(teams[0]?.entryId), citation: {} }]
  await decide(as(chair), { challengeId, award, statement: {} })
  await publishResult(as(host), { challengeId, at: days(15) })
  await lengthen(world, places)
  const run = await loadRun(database.db, { runId })
  expect(run?.output.ranked).toHaveLength(places)
  return world
}

async function lengthen({ database, runId }: World, places: number) {
  const run = must(await loadRun(database.db, { runId }))
  const [first, second] = run.output.ranked
  const others = Array.from({ length: places - 2 }, (_, n) => ({
    ...{ ...must(second), rank: n + 3, entryId: `e${n + 3}`, submissionId: `s${n + 3}` },
  }))
  const output = { ...run.output, ranked: [must(first), must(second), ...others] }
  await database.transaction(async tx => {
    await tx.update(rankingRuns).set({ output }).where(eq(rankingRuns.id, runId))
  })
}

test('the decision of 140 teams offers 100 and those chosen; the others are found by a part of the name', async () => {
  const { as, host, chair, challengeId, prizeId, teams } = await ranked(140)
  const page = await loadDecision(as(host), challengeId)
  expect([page.entries.length, page.more]).toEqual([100, true])
  const offered = page.entries.map(({ teamName }) => teamName)
  const last = must(teams.find(({ name }) => !offered.includes(name)))
  const found = await loadDecision(as(host), challengeId, last.name.toUpperCase())
  expect(found.entries.map(({ teamName }) => teamName)).toContain(last.name)
  expect(found.entries.length).toBeLessThan(20)
  const award = [{ prizeId, nth: 0, entryId: last.entryId, citation: {} }]
  await decide(as(chair), { challengeId, award, statement: {}, deviationReason: 'The better plan' })
  const saved = await loadDecision(as(host), challengeId)
  expect(saved.slots[0]?.entryId).toBe(last.entryId)
  expect(saved.entries).toHaveLength(101)
  expect(saved.entries.map(({ teamName }) => teamName)).toContain(last.name)
  const few = await ranked(3)
  const whole = await loadDecision(few.as(few.host), few.challengeId, 'nobody')
  expect([whole.entries.length, whole.more]).toEqual([3, false])
}, 60_000)

test('a page of a leaderboard asks for the names of its own teams alone', async () => {
  const { database, slug } = await published(450)
  const ctx = visitor(database, days(16))
  const asked = await statements(database, () => loadLeaderboard(ctx, slug, { ranked: 2 }))
  const values = asked.map(each => JSON.parse(each)[1].length)
  expect(Math.max(...values)).toBe(200)
})

test('the page of a result is as long for 450 places as for two, and asks for the winners’ names alone', async () => {
  const [few, many] = [await published(2), await published(450)]
  const read = async ({ database, slug }: World) => {
    const ctx = visitor(database, days(16))
    let page = ''
    const asked = await statements(database, async () => {
      page = JSON.stringify(await loadResult(ctx, slug))
    })
    return { length: page.length, values: Math.max(...asked.map(each => JSON.parse(each)[1].length)) }
  }
  const [short, long] = [await read(few), await read(many)]
  expect(long.length - short.length).toBeLessThan(10)
  expect(long.values).toBe(short.values)
})

test('before the result its page tells that a board is shown, and sends none of its rows', async () => {
  const { database, as, host, challengeId, stageId, slug } = await ranked(3)
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ judging: { board: 'while_judging' } })
      .where(eq(stages.id, stageId))
  })
  const read = () => loadResult(visitor(database, days(13)), slug)
  expect((await read()).hasBoard).toBe(false)
  await computeRankingRun(as(host, days(12)), challengeId)
  await showBoard(as(host, days(12)), { challengeId, stageId })
  expect(await database.db.select().from(boards)).toHaveLength(1)
  const page = await read()
  expect(page.hasBoard).toBe(true)
  expect(JSON.stringify(page)).not.toContain('Team 1')
})
