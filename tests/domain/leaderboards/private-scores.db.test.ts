import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { config } from '#app/config.server'
import { loadChallengeLedger } from '#app/domain/catalogue/queries/load-challenge-ledger.server'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadBoardFile } from '#app/domain/leaderboards/queries/load-board-file.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { loadSigner } from '#app/services/signing.server'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { stages } from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { metricStage, predictions, truthFile } from '#tests/support/metric-stages'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

// the thread that reads the files finds them by this setting
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/meydan-private-${process.pid}`
})

const storage = createDiskStorage(config.filesDir)
afterAll(() => rmSync(config.dataDir, { recursive: true, force: true }))

/** Private scores that occur nowhere else: each would be found in any text. */
const secret = { alma: 7.123457, bulaq: 5.765433, ceyhun: 6.543213 }

/** On the public board Alma leads, then Bulaq and Ceyhun with the same score; by the private scores Bulaq leads. */
async function played() {
  const database = await emptyDatabase()
  const world = await metricStage(database, storage)
  await world.upload(truthFile)
  await world.set()
  const [alma, bulaq, ceyhun] = [
    await world.enter('Alma'),
    await world.enter('Bulaq'),
    await world.enter('Ceyhun'),
  ]
  await alma.attempt(1, secret.alma)
  await bulaq.attempt(2, secret.bulaq)
  await bulaq.attempt(8, 9)
  await ceyhun.attempt(2, secret.ceyhun)
  const visitor = (now = start): Ctx => ctxOf(database, { kind: 'visitor' }, now)
  const board = async (now = start) => (await loadLeaderboard(visitor(now), world.slug)).scores
  const file = (now = start) => loadBoardFile(visitor(now), world.slug)
  return { database, ...world, alma, bulaq, ceyhun, visitor, board, file }
}

const places = (rows: readonly { rank: number; shared: boolean; teamName: string }[]) =>
  rows.map(({ rank, shared, teamName }) => [rank, shared, teamName])

test('the public board ranks each team’s best public score, and equal scores share a place', async () => {
  const { board } = await played()
  const shown = must(await board())
  // the order within a shared place says nothing
  expect(places(shown.ranked).sort()).toEqual([
    [1, false, 'Alma'],
    [2, true, 'Bulaq'],
    [2, true, 'Ceyhun'],
  ])
  expect(shown.ranked.map(({ score, attempts }) => [score, attempts]).sort()).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
  ])
})

test('a freeze hides every attempt from its instant on', async () => {
  const { database, board, file, alma, bulaq, enter, stageId } = await played()
  const freezeAt = days(2)
  await database.transaction(async tx => {
    await tx.update(stages).set({ freezeAt }).where(eq(stages.id, stageId))
  })
  await bulaq.attempt(0.5, 1, new Date(freezeAt.getTime() - 1))
  await bulaq.attempt(0.1, 1, freezeAt)
  await alma.attempt(0.123456, 1, days(3))
  const late = await enter('Dan')
  await late.attempt(0.654321, 1, days(3))
  const before = must(await board(new Date(freezeAt.getTime() - 1)))
  const frozen = must(await board(days(3)))
  expect(places(before.ranked)[0]).toEqual([1, false, 'Bulaq'])
  expect([frozen.frozenSince, frozen.ranked[0]?.score]).toEqual([freezeAt, 0.5])
  expect(frozen.ranked.map(({ teamName, attempts }) => [teamName, attempts]).sort()).toEqual([
    ['Alma', 1],
    ['Bulaq', 3],
    ['Ceyhun', 1],
  ])
  // the day before the freeze is compared, in which Bulaq has overtaken two
  expect(frozen.ranked.map(({ moved }) => moved)).toEqual([1, -1, -1])
  const told = JSON.stringify([await board(days(4)), await file(days(4)), await file(freezeAt)])
  for (const hidden of ['0.1,', '0.123456', '0.654321', 'Dan']) expect(told).not.toContain(hidden)
  expect(JSON.stringify(await file(days(4)))).toBe(JSON.stringify(await file(freezeAt)))
})

test('no private score is on a page or in a file of anyone before the result, and of the host only after the close', async () => {
  const { visitor, as, host, alma, bulaq, slug, challengeId, closed } = await played()
  const late = new Date(closed.getTime() - 1)
  const told = async (asked: () => Promise<unknown>) =>
    JSON.stringify(await asked().catch(error => String(error)))
  const seen = [
    await told(() => loadLeaderboard(visitor(late), slug)),
    await told(() => loadLeaderboard(as(alma.captain, late), slug)),
    await told(() => loadLeaderboard(as(host, late), slug)),
    await told(() => loadBoardFile(visitor(late), slug)),
    await told(() => loadBoardFile(as(host, late), slug)),
    await told(() => loadChallengePage(visitor(late), { slug })),
    await told(() => loadChallengeLedger(visitor(late), null as never, slug)),
    await told(() => loadResult(visitor(late), slug)),
    await told(() => bulaq.page(late)),
    await told(() => loadWorkspace(as(bulaq.captain, late), bulaq.entryId)),
    await told(() => loadMyEntries(as(bulaq.captain, late))),
    await told(() => loadRanking(as(host, late), challengeId)),
  ]
  for (const text of seen)
    for (const score of Object.values(secret)) expect(text).not.toContain(String(score))
  await expect(computeRankingRun(as(host, late), challengeId)).rejects.toMatchObject({
    reason: 'judging.not_closed',
  })
  await computeRankingRun(as(host, closed), challengeId)
  const desk = await told(() => loadRanking(as(host, closed), challengeId))
  expect(desk).toContain(String(secret.bulaq))
  const sealed = [
    () => loadLeaderboard(visitor(closed), slug),
    () => loadBoardFile(as(host, closed), slug),
    () => bulaq.page(closed),
  ]
  for (const asked of sealed) expect(await told(asked)).not.toContain(String(secret.bulaq))
})

test('the private scores decide: result, shake-up and bundle, to the millisecond of the publication', async () => {
  const { database, visitor, as, host, alma, bulaq, slug, challengeId, prizeId, closed, file } =
    await played()
  await computeRankingRun(as(host, closed), challengeId)
  const run = must((await loadRanking(as(host, closed), challengeId)).run)
  expect(run.ranked.rows.map(({ rank, teamName, metric }) => [rank, teamName, metric?.publicRank])).toEqual([
    [1, 'Bulaq', 2],
    [2, 'Ceyhun', 2],
    [3, 'Alma', 1],
  ])
  const award = [{ prizeId, nth: 0, entryId: bulaq.entryId, citation: {} }]
  await decide(as(host, closed), { challengeId, award, statement: {} })
  await publishResult(as(host, closed), { challengeId, at: days(15) })
  const before = new Date(days(15).getTime() - 1)
  expect((await loadLeaderboard(visitor(before), slug)).board).toBe(null)
  expect((await file(before)).scores).toBe('public')
  expect((await alma.page(before)).attempts[0]?.privateScore).toBe(null)
  const { board, scores } = await loadLeaderboard(visitor(days(15)), slug)
  expect(scores).toBe(null)
  expect(
    board?.ranked.map(({ teamName, headline, metric }) => [teamName, headline.kind, headline.value, metric]),
  ).toEqual([
    ['Bulaq', 'metric', secret.bulaq, { publicScore: 2, publicRank: 2 }],
    ['Ceyhun', 'metric', secret.ceyhun, { publicScore: 2, publicRank: 2 }],
    ['Alma', 'metric', secret.alma, { publicScore: 1, publicRank: 1 }],
  ])
  expect((await alma.page(days(15))).attempts[0]?.privateScore).toBe(secret.alma)
  expect((await file(days(15))).rows[0]).toEqual({
    ...{ place: 1, shared: false, team: 'Bulaq', score: secret.bulaq, attempts: 2 },
    ...{ publicScore: 2, publicPlace: 2 },
  })
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  await expect(loadBundle(visitor(before), signer, slug)).rejects.toMatchObject({ kind: 'not_found' })
  const bundle = await loadBundle(visitor(days(15)), signer, slug)
  expect(await faultsOf(bundle, signer.key.keyId)).toEqual([])
  expect(bundle.bundle.metric?.attempts.length).toBe(4)
})

test('the team’s choice counts, also where another attempt would have been better', async () => {
  const { as, host, bulaq, challengeId, closed } = await played()
  await bulaq.choose([2])
  await computeRankingRun(as(host, closed), challengeId)
  const run = must((await loadRanking(as(host, closed), challengeId)).run)
  expect(run.ranked.rows.at(-1)).toMatchObject({ teamName: 'Bulaq', percent: 9 })
})

test('no ranking is computed while a file that was sent in time waits', async () => {
  const { as, host, bulaq, challengeId, closed } = await played()
  await bulaq.send(predictions(0, 0), new Date(closed.getTime() - 1))
  await expect(computeRankingRun(as(host, closed), challengeId)).rejects.toMatchObject({
    reason: 'attempts.still_waiting',
  })
  await bulaq.score(closed)
  await computeRankingRun(as(host, closed), challengeId)
})
