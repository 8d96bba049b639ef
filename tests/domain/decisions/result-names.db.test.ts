import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { panels, stages, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

async function judged() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  await computeRankingRun(world.as(world.chair), world.challengeId)
  const visitor = (now: Date) => ctxOf(database, { kind: 'visitor' }, now)
  return { database, ...world, visitor }
}

test('the jury and the members of teams are named from the instant of the result on, and not a millisecond before', async () => {
  const { database, as, host, chair, challengeId, prizeId, teams, slug, visitor } = await judged()
  await database.transaction(async tx => {
    const captain = eq(users.id, must(teams[0]).captain.id)
    await tx.update(users).set({ organisation: 'Alma Lab' }).where(captain)
  })
  const award = [{ prizeId, nth: 0, entryId: teams[0]?.entryId, citation: {} }]
  await decide(as(chair), { challengeId, statement: {}, award })
  await publishResult(as(host), { challengeId, at: days(15) })
  const early = visitor(new Date(days(15).getTime() - 1))
  const before = JSON.stringify([await loadResult(early, slug), await loadLeaderboard(early, slug)])
  for (const name of ['Judge One', 'Judge Two', 'Chair', 'Captain of', 'Alma Lab'])
    expect(before).not.toContain(name)
  const { result } = await loadResult(visitor(days(15)), slug)
  expect(result?.jury.map(({ name, chair }) => [name, chair])).toEqual([
    ['Chair', true],
    ['Judge One', false],
    ['Judge Two', false],
  ])
  expect(result?.awards.map(({ members }) => members)).toEqual([['Captain of Alma']])
  const { board } = await loadLeaderboard(visitor(days(15)), slug)
  expect(board?.ranked.map(({ members }) => members)).toEqual([['Captain of Alma'], ['Captain of Bulaq']])
  expect(board?.ranked.map(({ organisations }) => organisations)).toEqual([['Alma Lab'], []])
})

test('the page of a challenge links to a board from the instant at which it is shown', async () => {
  const { database, as, host, challengeId, stageId, slug, visitor } = await judged()
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging: { board: 'while_judging' } })
  })
  const board = async (now: Date) => (await loadChallengePage(visitor(now), { slug })).board
  expect(await board(days(12))).toBe(false)
  await showBoard(as(host, days(13)), { challengeId, stageId })
  expect([await board(days(12)), await board(days(13))]).toEqual([false, true])
})

test('staff find every published challenge in their register, and nobody else does', async () => {
  const { database, as, host, challengeId } = await judged()
  const staff = await makePerson(database, { staff: true })
  const { rows, page, pages } = await listStaffChallenges(as(staff), { q: '', only: null, page: 7 })
  expect([rows.map(({ id }) => id), page, pages]).toEqual([[challengeId], 1, 1])
  await expect(listStaffChallenges(as(host), { q: '', only: null, page: 1 })).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
})

test('the page of a challenge names the panels of a mixed final and what each may give', async () => {
  const { database, stageId, slug, visitor } = await judged()
  await database.transaction(async tx => {
    const jury = { id: newId(), stageId, position: 1, name: { en: 'Jury' }, kind: 'jury', max: 1000 }
    const gone = { ...jury, id: newId(), position: 2, name: { en: 'Gone' }, removedAt: days(1) }
    const crowd = { ...jury, id: newId(), position: 3, name: { en: 'The public' }, kind: 'public', max: 500 }
    await tx.insert(panels).values([jury, gone, crowd])
  })
  const { stages: shown } = await loadChallengePage(visitor(days(12)), { slug })
  expect(shown.map(stage => stage.panels.map(({ name, max }) => [name.en, max]))).toEqual([
    [
      ['Jury', 1000],
      ['The public', 500],
    ],
  ])
})
