import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { twoStages } from '#tests/support/judged-stages'
import { notFound } from '#tests/support/jury'

test('who advances is public with names and reason from the release on, and not a millisecond earlier', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, judges, teams, place, slug, alma, deniz } = await twoStages(database)
  await computeRankingRun(as(host), place.challengeId, place)
  await decideStage(as(chair), { ...place, entryId: [deniz, alma], deviationReason: 'SECRET REASON' })
  await releaseStage(as(host), { ...place, at: days(15) })
  const before = new Date(days(15).getTime() - 1)
  const visitor = (now: Date) => ({ ...as(host, now), actor: { kind: 'visitor' as const } })
  const readers = [host, chair, ...judges, ...teams.map(team => team.captain)].map(each => as(each, before))
  for (const reader of [...readers, visitor(before)]) {
    const seen = [await loadChallengePage(reader, { slug }), await loadLeaderboard(reader, slug)]
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|Alma|Deniz/)
  }
  const { finalists } = await loadChallengePage(visitor(days(15)), { slug })
  expect(finalists.map(each => [each.next, each.deviationReason, each.teams.map(team => team.name)])).toEqual(
    [[{ en: 'Final' }, { en: 'SECRET REASON' }, ['Alma', 'Deniz']]],
  )
  expect((await loadLeaderboard(visitor(days(15)), slug)).finalists).toEqual(finalists)
  expect(JSON.stringify(finalists)).not.toMatch(/Bulaq|Ceyran|percent|rank/)
})

test("the host’s desk shows each stage's task, and when its judging ended", async () => {
  const database = await emptyDatabase()
  const { as, host, judges, place, alma, bulaq, ceyran } = await twoStages(database, { advance: 3 })
  const tasks = async (now: Date) => {
    const { tasks: found, decidedAt } = await loadStageTasks(as(host, now), place.challengeId)
    return [found.map(each => each.task), decidedAt]
  }
  expect(await tasks(days(9))).toEqual([['not_closed'], [null, null]])
  expect(await tasks(days(12))).toEqual([['decide'], [null, null]])
  await computeRankingRun(as(host), place.challengeId, place)
  await decideStage(as(host), { ...place, entryId: [alma, bulaq, ceyran] })
  expect(await tasks(days(12))).toEqual([['release'], [null, null]])
  await releaseStage(as(host), { ...place, at: days(13) })
  expect(await tasks(days(12))).toEqual([['scheduled'], [days(12), null]])
  expect(await tasks(days(13))).toEqual([['released'], [days(12), null]])
  for (const judge of judges)
    await expect(loadStageTasks(as(judge), place.challengeId)).rejects.toEqual(notFound)
})
