import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { config } from '#app/config.server'
import { replaceTruth } from '#app/domain/attempts/commands/replace-truth.server'
import { keepScore } from '#app/domain/attempts/commands/score-attempt.server'
import { loadMetricDesk } from '#app/domain/attempts/queries/load-metric-desk.server'
import { rescoreStage } from '#app/domain/leaderboards/commands/rescore-stage.server'
import { tellOfTruth } from '#app/domain/leaderboards/commands/tell-of-truth.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { readPayload } from '#app/queue/jobs'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { attempts, jobs, ledgerEntries, notices, rescores, stages, truths } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { metricStage, predictions, truthFile } from '#tests/support/metric-stages'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'

// the thread that reads the files finds them by this setting
await vi.hoisted(async () => {
  const { tmpdir } = await import('node:os')
  process.env.DATA_DIR = `${tmpdir()}/meydan-replace-${process.pid}`
})

const storage = createDiskStorage(config.filesDir)
afterAll(() => rmSync(config.dataDir, { recursive: true, force: true }))

/** The same truth with other values on its public and its private rows. */
const shifted = (open: number, sealed: number) =>
  truthFile
    .split('\n')
    .map((line, index) => {
      const [id, y, part] = line.split(',')
      return index === 0 ? line : `${id},${Number(y) + (part === 'public' ? open : sealed)},${part}`
    })
    .join('\n')
const reason = 'The rows of March were shifted by an hour.'

/** Alma leads by the first truth with 1 to 2; by one that is shifted by 3, Bulaq leads with 1 to 2. */
async function played() {
  const database = await emptyDatabase()
  const world = await metricStage(database, storage)
  await world.upload(truthFile)
  await world.set()
  const [alma, bulaq] = [await world.enter('Alma'), await world.enter('Bulaq')]
  await alma.attempt(1, 7)
  await bulaq.attempt(2, 5)
  const system = (now = start) => ctxOf(database, { kind: 'system' }, now)
  const replace = async (text = shifted(3, 3), now = start) =>
    replaceTruth(world.as(world.host, now), world.place, {
      file: await world.keep(text, 'truth-2.csv'),
      reason,
    })
  const waiting = async (kind: 'truth.rescore' | 'truth.notice') =>
    (await database.db.select().from(jobs).where(eq(jobs.kind, kind))).map(({ payload }) => payload)
  const rescore = async (now = start) => {
    for (const payload of await waiting('truth.rescore'))
      await rescoreStage(system(now), readPayload('truth.rescore', payload).truthId)
  }
  const board = async (now = start) => {
    const { scores } = await loadLeaderboard(ctxOf(database, { kind: 'visitor' }, now), world.slug)
    return must(scores).ranked.map(({ teamName, score, rank }) => `${rank} ${teamName} ${score}`)
  }
  const sealed = async () =>
    (await database.db.select().from(attempts).orderBy(attempts.privateScore)).map(each => each.privateScore)
  const recorded = async () => {
    const rows = await database.db.select().from(ledgerEntries).orderBy(ledgerEntries.seq)
    return rows.map(({ kind }) => kind).filter(kind => /truth|rescored/.test(kind))
  }
  return { database, ...world, alma, bulaq, system, replace, waiting, rescore, board, sealed, recorded }
}

test('until all files are scored by it nothing changes, and then everything at once', async () => {
  const { database, replace, rescore, board, sealed, recorded, as, host, place } = await played()
  expect((await replace()).kind).toBe('fine')
  expect([await board(), await sealed()]).toEqual([
    ['1 Alma 1', '2 Bulaq 2'],
    [5, 7],
  ])
  await rescore()
  expect([await board(), await sealed()]).toEqual([
    ['1 Bulaq 1', '2 Alma 2'],
    [2, 4],
  ])
  expect(await recorded()).toEqual([
    'truth.replacement',
    'attempt.rescored',
    'attempt.rescored',
    'truth.replaced',
  ])
  expect(await database.db.select().from(rescores)).toEqual([])
  const desk = await loadMetricDesk(as(host), place)
  expect(desk.replaced.map(({ name, why }) => [name, why])).toEqual([['truth.csv', reason]])
  expect([desk.file?.name, desk.replacement]).toEqual(['truth-2.csv', null])
})

test('each team is told once why, and what it changed for it', async () => {
  const { database, replace, rescore, waiting, system, alma, bulaq } = await played()
  await replace()
  await rescore()
  for (const payload of await waiting('truth.notice'))
    for (const _ of [1, 2]) await tellOfTruth(system(), readPayload('truth.notice', payload))
  const told = await database.db.select().from(notices)
  const own = (userId: string) => told.filter(each => each.userId === userId).map(({ text }) => text)
  expect([own(alma.captain.id).length, own(bulaq.captain.id).length]).toEqual([1, 1])
  expect(own(bulaq.captain.id)[0]).toContain(reason)
  expect(own(bulaq.captain.id)[0]).toMatch(/2[.,]0+\D+1[.,]0+[\s\S]*2\D+1/)
})

test('a job that runs twice, also at the same time, replaces the truth once', async () => {
  const { replace, waiting, system, board, recorded } = await played()
  await replace()
  const { truthId } = readPayload('truth.rescore', (await waiting('truth.rescore'))[0])
  await Promise.allSettled([rescoreStage(system(), truthId), rescoreStage(system(), truthId)])
  await rescoreStage(system(), truthId)
  expect(await board()).toEqual(['1 Bulaq 1', '2 Alma 2'])
  expect((await recorded()).sort()).toEqual([
    'attempt.rescored',
    'attempt.rescored',
    'truth.replaced',
    'truth.replacement',
  ])
})

test('a file that was scored by the earlier truth while it was replaced is scored again', async () => {
  const { database, replace, rescore, alma, system, board } = await played()
  await replace()
  await alma.send(predictions(3, 3))
  const [waiting] = (await alma.page()).attempts
  const [earlier] = await database.db.select().from(truths)
  await rescore()
  const outcome = {
    report: { kind: 'fine', rows: 100, ignored: [] },
    scores: { open: 3, sealed: 3 },
  } as const
  const late = { ...outcome, report: { ...outcome.report, ignored: [] }, truthHash: must(earlier).sha256 }
  expect(await keepScore(system(), must(waiting).id, late)).toBe(false)
  await alma.score()
  expect(await board()).toEqual(['1 Alma 0', '2 Bulaq 1'])
})

test('a file that was scored after the replacement began is scored by the new truth too', async () => {
  const { replace, rescore, alma, board } = await played()
  await replace()
  await alma.attempt(3, 3)
  await rescore()
  expect(await board()).toEqual(['1 Alma 0', '2 Bulaq 1'])
})

test('of two replacements at the same time one begins', async () => {
  const { replace, waiting } = await played()
  const begun = await Promise.allSettled([replace(shifted(3, 3)), replace(shifted(4, 4))])
  expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await waiting('truth.rescore')).length).toBe(1)
})

test('a truth is replaced only while its stage is open, by other rows of the same ids, and not under a freeze', async () => {
  const { database, replace, stageId, closed, recorded } = await played()
  const wrong = async (text: string, now = start) => {
    const answer = await replace(text, now).catch(error => error)
    return answer.reason ?? answer.report?.faults?.map(({ kind }: { kind: string }) => kind)
  }
  const [head, first, ...rest] = truthFile.split('\n')
  expect(await wrong(truthFile)).toBe('attempts.replace_same')
  expect(await wrong([head, ...rest].join('\n'))).toEqual(['unknown'])
  expect(await wrong([head, first, ...rest, 'r900,1,public'].join('\n'))).toEqual(['missing'])
  expect(await wrong([head, first?.replace('0', 'x'), ...rest].join('\n'))).not.toBe(undefined)
  expect(await wrong(shifted(3, 3), closed)).toBe('attempts.replace_closed')
  await database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ freezeAt: days(1) })
      .where(eq(stages.id, stageId))
  })
  expect(await wrong(shifted(3, 3), days(2))).toBe('attempts.replace_frozen')
  expect(await recorded()).toEqual([])
})

test('no ranking is computed while files are scored by a new truth', async () => {
  const { replace, rescore, as, host, challengeId, closed } = await played()
  await replace(shifted(3, 3), new Date(closed.getTime() - 1))
  await expect(computeRankingRun(as(host, closed), challengeId)).rejects.toMatchObject({
    reason: 'attempts.still_waiting',
  })
  await rescore(closed)
  await computeRankingRun(as(host, closed), challengeId)
})
