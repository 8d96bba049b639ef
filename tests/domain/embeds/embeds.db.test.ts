import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { setEmbedSites } from '#app/domain/embeds/commands/set-embed-sites.server'
import { loadEmbed } from '#app/domain/embeds/queries/load-embed.server'
import { loadEmbedDesk, loadEmbedSites } from '#app/domain/embeds/queries/load-embed-sites.server'
import { freezeBoard } from '#app/domain/leaderboards/commands/freeze-board.server'
import { showBoard } from '#app/domain/leaderboards/commands/show-board.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { Refusal } from '#app/domain/shared/refusal'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const notFound = new Refusal('not_found', 'error.not_found')

test('a frame shows nothing of a challenge before its publication, not even to its host', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const { slug } = await makeChallenge(database, { institutionId, publishAt: days(3) })
  for (const actor of [host, { kind: 'visitor' as const }])
    await expect(loadEmbed(ctxOf(database, actor, days(2)), { slug, board: true })).rejects.toEqual(notFound)
  const shown = await loadEmbed(ctxOf(database, host, days(3)), { slug, board: true })
  // how many have entered is the host's to know before the result
  expect([shown.sites, shown.board, shown.card.entries]).toEqual([null, null, null])
})

test('the board of a frame is the public one: as shown, also for host and judges, and still while it is frozen', async () => {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [90, 80],
    [70, 60],
  ])
  const { challengeId, stageId, slug, host } = world
  await database.transaction(async tx => {
    await tx
      .update(schema.stages)
      .set({ judging: { board: 'while_judging' } })
      .where(eq(schema.stages.id, stageId))
  })
  const as = (now: Date) => world.as(host, now)
  const place = { challengeId, stageId }
  const board = async (now: Date) => (await loadEmbed(as(now), { slug, board: true })).board
  await computeRankingRun(as(days(12)), challengeId)
  expect(await board(days(12))).toBeNull()
  await showBoard(as(days(12)), place)
  await freezeBoard(as(days(13)), { ...place, at: days(13) })
  const frozen = await board(days(14))
  expect(must(frozen).ranked.map(({ rank, teamName }) => [rank, teamName])).toEqual([
    [1, 'Alma'],
    [2, 'Bulaq'],
  ])
  expect([must(frozen).provisional, must(frozen).frozenSince]).toEqual([true, days(13)])
  await database.transaction(async tx => {
    await tx.update(schema.reviews).set({ marks: { impact: 500, craft: 500 } })
    await tx.update(schema.teams).set({ name: 'Renamed' })
  })
  await computeRankingRun(as(days(14)), challengeId)
  await showBoard(as(days(14)), place)
  expect(await board(days(15))).toEqual(frozen)
})

test('members of the institution choose the sites; others find nothing, and a wrong address changes nothing', async () => {
  const database = await emptyDatabase()
  const [host, other] = [await makePerson(database), await makePerson(database)]
  const id = await makeInstitution(database, host)
  const { challengeId } = await makeChallenge(database, { institutionId: id })
  const as = (person: typeof host) => ctxOf(database, person, days(2))
  await setEmbedSites(as(host), { id, text: 'https://example.az\nhttps://*.gov.az' })
  const sites = ['https://example.az', 'https://*.gov.az']
  expect((await loadEmbedDesk(as(host), challengeId)).sites).toEqual(sites)
  await expect(setEmbedSites(as(host), { id, text: 'example.az' })).rejects.toEqual(
    new Refusal('invalid', 'embeds.bad_site', { site: 'example.az' }, 'sites'),
  )
  await expect(setEmbedSites(as(other), { id, text: '' })).rejects.toEqual(notFound)
  await expect(loadEmbedSites(as(other), id)).rejects.toEqual(notFound)
  await expect(loadEmbedDesk(as(other), challengeId)).rejects.toEqual(notFound)
  expect((await loadEmbedSites(as(host), id)).sites).toEqual(sites)
  await setEmbedSites(as(host), { id, text: ' ' })
  expect((await loadEmbedSites(as(host), id)).sites).toBeNull()
})
