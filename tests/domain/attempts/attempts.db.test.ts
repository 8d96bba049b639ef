import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { config } from '#app/config.server'
import { removeMetric } from '#app/domain/attempts/commands/remove-metric.server'
import { scoreAttempt } from '#app/domain/attempts/commands/score-attempt.server'
import { scoreBaseline } from '#app/domain/attempts/commands/score-baseline.server'
import { loadMetricDesk } from '#app/domain/attempts/queries/load-metric-desk.server'
import { createDiskStorage } from '#app/services/storage.disk.server'
import type { Database } from '#db/client.server'
import { attempts, ledgerEntries, stages, submissionVersions, truths } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { metricStage, predictions, truthFile } from '#tests/support/metric-stages'
import { ctxOf, makePerson, start } from '#tests/support/people'

// the thread that reads the files finds them by this setting
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/meydan-attempts-${process.pid}`
})

const storage = createDiskStorage(config.filesDir)
afterAll(() => rmSync(config.dataDir, { recursive: true, force: true }))

async function open() {
  const database = await emptyDatabase()
  const world = await metricStage(database, storage)
  await world.upload(truthFile)
  await world.set()
  return { database, ...world }
}

const hours = (count: number) => new Date(start.getTime() + count * 3_600_000)
const kindsOf = async (database: Database) => {
  const rows = await database.db.select({ kind: ledgerEntries.kind }).from(ledgerEntries)
  return rows.map(({ kind }) => kind)
}

describe('a host lets a metric score a stage', () => {
  test('from a truth file with its columns, split and limits, and the ledger records it', async () => {
    const { database, place, as, host } = await open()
    const desk = await loadMetricDesk(as(host), place)
    expect(desk.ready?.summary).toEqual({ rows: 100, publicRows: 50, privateRows: 50, labels: null })
    expect(desk.settings).toMatchObject({ metric: 'mae', publicShare: null, perDay: 3, finals: 1 })
    expect(JSON.stringify(desk)).not.toContain('"salt"')
    const [stage] = await database.db.select().from(stages)
    expect(stage?.form.map(({ id, kind }) => [id, kind])).toEqual([['predictions', 'file']])
    expect(await kindsOf(database)).toContain('metric.set')
  })

  test('and gets a sample file that is accepted', async () => {
    const { database, keep, enter } = await open()
    const [truth] = await database.db.select().from(truths)
    const sample = await storage.open(truth?.sampleSha256 ?? '')
    const text = await new Response(sample).text()
    expect(text.split('\r\n').slice(0, 3)).toEqual(['id,y', 'r0,1', 'r1,1'])
    const team = await enter('Alma')
    await keep(text)
    await team.send(text)
    await team.score()
    expect((await team.page()).attempts[0]?.report).toEqual({ kind: 'fine', rows: 100, ignored: [] })
  })

  test('not where the score would be worthless, and nothing is changed then', async () => {
    const { database, upload, set } = await open()
    expect(await set({ metric: 'mape' })).toMatchObject({ kind: 'degenerate', problems: ['zero'] })
    await upload(['id,y', ...Array.from({ length: 80 }, (_, row) => `${row},7`)].join('\n'))
    const drawn = { split: undefined, publicShare: 50 }
    expect(await set({ ...drawn, metric: 'r2' })).toMatchObject({
      kind: 'degenerate',
      problems: ['constant'],
    })
    expect(await set({ ...drawn, metric: 'accuracy' })).toMatchObject({ problems: ['one_class'] })
    expect(await set({ ...drawn, publicShare: 10 })).toMatchObject({ problems: ['few_public'] })
    const [stage] = await database.db.select().from(stages)
    expect(stage?.metric?.metric).toBe('mae')
    await upload('id,y\na,1\na,2\n')
    expect(await set(drawn)).toMatchObject({
      kind: 'faulty',
      report: { kind: 'faults', faults: [{ kind: 'duplicate', first: [{ line: 3, id: 'a', other: 2 }] }] },
    })
  })

  test('with a drawn split that follows from the secret alone', async () => {
    const { database, place, as, host, upload, set } = await open()
    await upload(truthFile)
    await set({ split: undefined, publicShare: 40, stratified: true })
    const first = (await loadMetricDesk(as(host), place)).ready?.summary
    await set({ split: undefined, publicShare: 40, stratified: true })
    expect((await loadMetricDesk(as(host), place)).ready?.summary).toEqual(first)
    expect(first).toMatchObject({ publicRows: 40, privateRows: 60 })
    const rows = await database.db.select().from(truths)
    expect(rows.length).toBe(1)
  })

  test('and the host’s own solution is scored on the spot; a faulty one comes back', async () => {
    const { database, place, as, host, keep } = await open()
    const score = async (text: string) => scoreBaseline(as(host), place, await keep(text))
    expect(await score('id,y\nr0,1\n')).toMatchObject({
      kind: 'faults',
      faults: [{ kind: 'missing', count: 99 }],
    })
    expect(await score(predictions(4, 5))).toMatchObject({ kind: 'fine' })
    const [stage] = await database.db.select().from(stages)
    expect(stage?.metric?.baseline).toBe(4)
  })

  test('only its host, and only until a team relies on it', async () => {
    const { database, place, as, enter, upload, set, host } = await open()
    const stranger = await makePerson(database)
    await expect(loadMetricDesk(as(stranger), place)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(removeMetric(as(host), place)).rejects.toMatchObject({ reason: 'attempts.promised' })
    await enter('Alma')
    await expect(set()).rejects.toMatchObject({ reason: 'attempts.fixed' })
    await expect(upload(truthFile)).rejects.toMatchObject({ reason: 'attempts.fixed' })
  })
})

describe('a team sends predictions', () => {
  test('and gets its public score, a version with a receipt, and an entry in the ledger', async () => {
    const { database, enter } = await open()
    const team = await enter('Alma')
    await team.attempt(2, 3)
    const page = await team.page()
    expect(page.attempts).toMatchObject([{ number: 1, publicScore: 2, privateScore: null, counts: true }])
    const versions = await database.db.select().from(submissionVersions)
    expect(versions.map(({ number, submittedAt }) => [number, submittedAt])).toEqual([[1, start]])
    const kinds = await kindsOf(database)
    expect(kinds.slice(-3)).toEqual(['submission.begun', 'submission.received', 'attempt.scored'])
  })

  test('and a job that runs twice scores it once', async () => {
    const { database, enter } = await open()
    const team = await enter('Alma')
    await team.attempt(2, 3)
    const [attempt] = await database.db.select().from(attempts)
    const before = await kindsOf(database)
    await scoreAttempt(ctxOf(database, { kind: 'system' }), attempt?.id ?? '')
    expect(await kindsOf(database)).toEqual(before)
    expect((await database.db.select().from(submissionVersions)).length).toBe(1)
  })

  test('and the same form sent twice creates one attempt', async () => {
    const { enter } = await open()
    const team = await enter('Alma')
    const [one, two] = [
      await team.send(predictions(1, 1), start, { key: 'a-key' }),
      await team.send(predictions(1, 1), start, { key: 'a-key' }),
    ]
    expect([one, two]).toEqual([{ number: 1 }, { number: 1 }])
  })

  test('as often as the day allows in the challenge’s zone; faulty files and checks do not count', async () => {
    const { enter } = await open()
    const team = await enter('Alma')
    await team.send('id,y\nr0,x\n')
    await team.send(predictions(9, 9), start, { checkOnly: true })
    await team.score()
    for (const error of [3, 2, 1]) await team.attempt(error, error)
    expect((await team.page()).left).toBe(0)
    await expect(team.send(predictions(0, 0))).rejects.toMatchObject({ reason: 'attempts.none_today' })
    // midnight in Baku is 20:00 UTC, twelve hours after the start
    await expect(team.send(predictions(0, 0), hours(11.99))).rejects.toMatchObject({
      reason: 'attempts.none_today',
    })
    await team.attempt(0, 0, hours(12))
    const { attempts: all } = await team.page(hours(12))
    expect(all.map(({ number, publicScore }) => [number, publicScore])).toEqual([
      [6, 0],
      [5, 1],
      [4, 2],
      [3, 3],
      [2, null],
      [1, null],
    ])
  })

  test('and two files at the same instant cannot share the last attempt', async () => {
    const { enter } = await open()
    const team = await enter('Alma')
    for (const error of [3, 2]) await team.attempt(error, error)
    const both = await Promise.allSettled([team.send(predictions(1, 1)), team.send(predictions(0, 0))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a file that is only checked has no score, and says what is wrong by line', async () => {
    const { enter } = await open()
    const team = await enter('Alma')
    await team.send('id,y\nr0,1\nr0,2\n', start, { checkOnly: true })
    await team.score()
    expect((await team.page()).attempts[0]).toMatchObject({
      publicScore: null,
      report: {
        kind: 'faults',
        faults: [
          { kind: 'duplicate', first: [{ line: 3 }] },
          { kind: 'missing', count: 99 },
        ],
      },
    })
  })

  test('not before the opening, not at the deadline, and not into another team’s page', async () => {
    const { database, enter, closed, as } = await open()
    const team = await enter('Alma')
    const other = await enter('Bulaq')
    await expect(team.send(predictions(1, 1), closed)).rejects.toMatchObject({
      reason: 'submissions.too_late',
    })
    await team.send(predictions(1, 1), new Date(closed.getTime() - 1))
    await team.score(closed)
    expect((await team.page(closed)).attempts[0]?.publicScore).toBe(1)
    const { loadAttempts } = await import('#app/domain/attempts/queries/load-attempts.server')
    const foreign = loadAttempts(as(other.captain), { entryId: team.entryId, stageId: team.stageId })
    await expect(foreign).rejects.toMatchObject({ kind: 'not_found' })
    expect(
      (await database.db.select().from(attempts).where(eq(attempts.entryId, other.entryId))).length,
    ).toBe(0)
  })

  test('and chooses what counts, at most as many as allowed', async () => {
    const { database, enter } = await open()
    const team = await enter('Alma')
    for (const error of [1, 2]) await team.attempt(error, error)
    const counting = async () =>
      (await team.page()).attempts.filter(({ counts }) => counts).map(({ number }) => number)
    expect(await counting()).toEqual([1])
    await team.choose([2])
    expect(await counting()).toEqual([2])
    await expect(team.choose([1, 2])).rejects.toMatchObject({ reason: 'attempts.too_many_finals' })
    await team.choose([])
    expect(await counting()).toEqual([1])
    expect((await kindsOf(database)).filter(kind => kind === 'attempts.chosen').length).toBe(2)
  })
})
