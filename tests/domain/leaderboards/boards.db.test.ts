import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { freezeBoard } from '#app/domain/leaderboards/commands/freeze-board.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { thawBoard } from '#app/domain/leaderboards/commands/thaw-board.server'
import { loadBoardDesk } from '#app/domain/leaderboards/queries/load-board-desk.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import type { Database } from '#db/client.server'
import { ledgerEntries, reviews, stages, teams } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'

async function judged(board: 'while_judging' | 'with_result' = 'while_judging') {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [90, 80],
    [70, 60],
  ])
  const { challengeId, stageId } = world
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging: { board } }).where(eq(stages.id, stageId))
  })
  const place = { challengeId, stageId }
  const asHost = (now = days(12)) => world.as(world.host, now)
  await computeRankingRun(asHost(), challengeId)
  const read = (now: Date, as: Person | null = null) =>
    loadLeaderboard(ctxOf(database, as ?? { kind: 'visitor' }, now), world.slug)
  const kinds = async () => {
    const rows = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.stream, challengeId))
    return rows.map(row => row.kind).filter(kind => kind.startsWith('board.'))
  }
  return { database, ...world, place, asHost, read, kinds }
}

type Judged = Awaited<ReturnType<typeof judged>>

/** Everything that may change behind a public board: other marks, another order, another name. */
async function rescore({ database, teams: [first], place, asHost }: Judged, now: Date): Promise<void> {
  await upset(database, must(first?.teamId))
  await computeRankingRun(asHost(now), place.challengeId)
  await showBoard(asHost(now), place)
}

async function upset(database: Database, teamId: string): Promise<void> {
  await database.transaction(async tx => {
    await tx.update(reviews).set({ marks: { impact: 500, craft: 500 } })
    await tx.update(teams).set({ name: 'Renamed' }).where(eq(teams.id, teamId))
  })
}

const names = (board: { ranked: { teamName: string }[] } | null | undefined) =>
  board?.ranked.map(row => row.teamName)

test('the public reads a board from the instant at which the host shows it, and its own row is marked', async () => {
  const world = await judged()
  expect((await world.read(days(12))).shown?.board).toBeNull()
  await showBoard(world.asHost(), world.place)
  expect((await world.read(new Date(days(12).getTime() - 1))).shown?.board).toBeNull()
  const { shown, board } = await world.read(days(12), world.teams[1]?.captain ?? null)
  expect(board).toBeNull()
  expect(shown?.board?.ranked.map(row => [row.teamName, row.rank, row.own])).toEqual([
    ['Alma', 1, false],
    ['Bulaq', 2, true],
  ])
})

test('while it is frozen the public answer is the same whatever is rescored, shown or renamed', async () => {
  const world = await judged()
  await showBoard(world.asHost(), world.place)
  await freezeBoard(world.asHost(days(13)), { ...world.place, at: days(13) })
  const before = JSON.stringify(await world.read(days(14)))
  await rescore(world, days(14))
  expect(JSON.stringify(await world.read(days(14)))).toBe(before)
  expect(JSON.stringify(await world.read(days(28)))).toBe(before)
})

test('host and chair read the live order beside the frozen board; nobody else does', async () => {
  const world = await judged()
  await showBoard(world.asHost(), world.place)
  await freezeBoard(world.asHost(days(13)), { ...world.place, at: days(13) })
  await rescore(world, days(14))
  for (const person of [world.host, world.chair]) {
    const { shown } = await world.read(days(14), person)
    expect([names(shown?.board), names(shown?.live)?.toSorted()]).toEqual([
      ['Alma', 'Bulaq'],
      ['Bulaq', 'Renamed'],
    ])
  }
  const others = [null, world.judges[0] ?? null, world.teams[0]?.captain ?? null]
  for (const person of others) expect((await world.read(days(14), person)).shown?.live).toBeNull()
})

test('a person thaws it with a reason; from then on the newest board is public, and the past does not change', async () => {
  const world = await judged()
  await showBoard(world.asHost(), world.place)
  await freezeBoard(world.asHost(days(13)), { ...world.place, at: days(13) })
  await rescore(world, days(14))
  await thawBoard(world.asHost(days(15)), { ...world.place, reason: 'Judging is over.' })
  expect(names((await world.read(days(15))).shown?.board)).toContain('Renamed')
  expect(names((await world.read(new Date(days(15).getTime() - 1))).shown?.board)).toEqual(['Alma', 'Bulaq'])
  expect((await loadBoardDesk(world.asHost(days(15)), world.challengeId))?.thawed).toEqual({
    at: days(15),
    reason: 'Judging is over.',
  })
  expect(await world.kinds()).toEqual(['board.shown', 'board.frozen', 'board.shown', 'board.thawed'])
})

test('a scheduled freeze can be cancelled, and is shown as planned until then', async () => {
  const world = await judged()
  await freezeBoard(world.asHost(), { ...world.place, at: days(16) })
  const desk = await loadBoardDesk(world.asHost(), world.challengeId)
  expect([desk?.freezesAt, desk?.frozenSince]).toEqual([days(16), null])
  await thawBoard(world.asHost(), { ...world.place, reason: 'Not needed.' })
  expect((await loadBoardDesk(world.asHost(days(17)), world.challengeId))?.frozenSince).toBeNull()
  expect(await world.kinds()).toEqual(['board.frozen', 'board.freeze_cancelled'])
})

test('an impossible show or freeze is refused, and everyone but the host gets a 404', async () => {
  const usual = await judged('with_result')
  const { place } = usual
  await expect(showBoard(usual.asHost(), place)).rejects.toMatchObject({
    reason: 'visibility.board.with_result',
  })
  expect((await usual.read(days(12))).shown).toBeNull()
  const world = await judged()
  const freeze = (at: Date) => freezeBoard(world.asHost(), { ...world.place, at })
  await expect(freeze(days(11))).rejects.toMatchObject({ reason: 'visibility.board.at_past' })
  await freeze(days(12))
  await expect(freeze(days(12))).rejects.toMatchObject({ reason: 'visibility.board.frozen_already' })
  const early = showBoard(world.asHost(days(9)), world.place)
  await expect(early).rejects.toMatchObject({ reason: 'judging.not_closed' })
  for (const person of [world.chair, must(world.judges[0])]) {
    await expect(showBoard(world.as(person), world.place)).rejects.toEqual(notFound)
    await expect(thawBoard(world.as(person), { ...world.place, reason: 'Because' })).rejects.toEqual(notFound)
  }
})
