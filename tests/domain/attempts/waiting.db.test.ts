import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { config } from '#app/config.server'
import { annotateAttempt } from '#app/domain/attempts/commands/annotate-attempt.server'
import { leaveAttemptOut, runAttemptAgain } from '#app/domain/attempts/commands/run-attempt-again.server'
import { watchAttempts } from '#app/domain/attempts/queries/load-attempts.server'
import { loadWaiting } from '#app/domain/attempts/queries/load-waiting.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { Refusal } from '#app/domain/shared/refusal'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { jobs, ledgerEntries } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { metricStage, predictions, truthFile } from '#tests/support/metric-stages'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

// the thread that reads the files finds them by this setting
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/meydan-waiting-${process.pid}`
})

const storage = createDiskStorage(config.filesDir)
afterAll(() => rmSync(config.dataDir, { recursive: true, force: true }))

async function open() {
  const database = await emptyDatabase()
  const stage = await metricStage(database, storage)
  await stage.upload(truthFile)
  await stage.set()
  return { database, ...stage }
}

const giveUp = async (database: Awaited<ReturnType<typeof emptyDatabase>>, key: string) => {
  await database.transaction(async tx => {
    await tx.update(jobs).set({ failedAt: start, attempts: 79, lastError: 'ENOENT' }).where(eq(jobs.key, key))
  })
}

describe('a file that waits', () => {
  test('has its place among the files of all teams, which its page is told of', async () => {
    const { as, enter } = await open()
    const [alma, bulaq] = [await enter('Alma'), await enter('Bulaq')]
    await alma.send(predictions(1, 1), start)
    await bulaq.send(predictions(1, 1), new Date(start.getTime() + 1000))
    const { queue } = must((await bulaq.page()).attempts[0])
    expect(queue).toEqual({ tries: 0, gaveUp: false, ahead: 1 })
    const look = await watchAttempts(as(bulaq.captain), bulaq)
    expect(await look()).toBe('{"waiting":1,"ahead":[1]}')
    await expect(watchAttempts(as(alma.captain), bulaq)).rejects.toThrow(Refusal)
  })

  test('and was given up is shown to the host with age and reason, is tried again, or is left out', async () => {
    const { database, as, challengeId, place, host, enter, closed } = await open()
    const alma = await enter('Alma')
    await alma.send(predictions(1, 1))
    const { id } = must((await alma.page()).attempts[0])
    const which = { ...place, attemptId: id }
    await giveUp(database, `attempt ${id}`)
    expect((await alma.page()).attempts[0]?.queue?.gaveUp).toBe(true)
    const later = as(host, closed)
    await expect(computeRankingRun(later, challengeId)).rejects.toEqual(
      new Refusal('forbidden', 'attempts.still_waiting'),
    )
    expect((await loadWaiting(later, challengeId))?.files).toEqual([
      {
        ...{ id, number: 1, team: 'Alma', uploadedAt: start, tries: 79, code: 'ENOENT' },
        ...{ nextTryAt: expect.any(Date), gaveUp: true },
      },
    ])
    const stranger = ctxOf(database, await makePerson(database), closed)
    await expect(runAttemptAgain(stranger, which)).rejects.toThrow(Refusal)
    await expect(leaveAttemptOut(as(alma.captain, closed), which)).rejects.toThrow(Refusal)
    await runAttemptAgain(later, which)
    expect((await loadWaiting(later, challengeId))?.files[0]).toMatchObject({ gaveUp: false, tries: 0 })
    await leaveAttemptOut(later, which)
    expect(await loadWaiting(later, challengeId)).toBe(null)
    expect((await alma.page()).attempts[0]?.report).toEqual({ kind: 'unreadable', reason: 'left_out' })
    await runAttemptAgain(later, which)
    await alma.score(days(11))
    expect((await alma.page()).attempts[0]?.publicScore).toBe(1)
    await expect(leaveAttemptOut(later, which)).rejects.toEqual(
      new Refusal('forbidden', 'attempts.has_outcome'),
    )
    const kinds = (await database.db.select({ kind: ledgerEntries.kind }).from(ledgerEntries)).map(
      ({ kind }) => kind,
    )
    expect(kinds.filter(kind => /run_again|left_out/.test(kind))).toEqual([
      'attempt.run_again',
      'attempt.left_out',
      'attempt.run_again',
    ])
  })

  test('takes a note of its team, which no other team can write', async () => {
    const { as, enter } = await open()
    const [alma, bulaq] = [await enter('Alma'), await enter('Bulaq')]
    await alma.send(predictions(1, 1))
    await annotateAttempt(as(alma.captain), alma, { number: 1, note: 'More trees' })
    const asOther = annotateAttempt(as(bulaq.captain), alma, { number: 1, note: 'Mine' })
    await expect(asOther).rejects.toThrow(Refusal)
    expect((await alma.page()).attempts[0]?.note).toBe('More trees')
  })
})
