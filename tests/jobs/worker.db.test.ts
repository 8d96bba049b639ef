import { expect, test } from 'vitest'
import { enqueue } from '#app/jobs/queue.server'
import { runNextJob } from '#app/jobs/worker.server'
import { jobs, outboxMails } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { start } from '#tests/support/people'

const mail = { kind: 'mail' as const, payload: { to: 'a@example.az', subject: 'Salam', text: 'secret-link' } }
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

test('a job runs once, when it is due, and keeps nothing of what it carried', async () => {
  const database = await emptyDatabase()
  await database.transaction(tx => enqueue(tx, mail, { now: start, runAt: later(10) }))
  expect(await runNextJob(database, later(9))).toBe(false)
  expect(await runNextJob(database, later(10))).toBe(true)
  expect(await runNextJob(database, later(11))).toBe(false)
  expect(await database.db.select().from(outboxMails)).toHaveLength(1)
  const [job] = await database.db.select().from(jobs)
  expect(job?.payload).toEqual({})
})

test('a job that is queued in a transaction that fails was never queued', async () => {
  const database = await emptyDatabase()
  const failing = database.transaction(async tx => {
    await enqueue(tx, mail, { now: start })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await database.db.select().from(jobs)).toEqual([])
})

test('a job with a key is queued once', async () => {
  const database = await emptyDatabase()
  await database.transaction(async tx => {
    await enqueue(tx, mail, { now: start, key: 'receipt 1' })
    await enqueue(tx, mail, { now: start, key: 'receipt 1' })
  })
  expect(await database.db.select().from(jobs)).toHaveLength(1)
})

test('a job that fails waits longer each time, is given up after eight tries, and stops no other', async () => {
  const database = await emptyDatabase()
  const broken = { kind: 'mail' as const, payload: { to: 'a@example.az', subject: 'Salam', text: 'x' } }
  await database.transaction(async tx => {
    await enqueue(tx, broken, { now: start })
    await tx.update(jobs).set({ payload: { nonsense: true } })
  })
  const tried: number[] = []
  for (let second = 0; second <= 100_000; second = Math.max(second + 1, Math.ceil(second * 1.01))) {
    if (await runNextJob(database, later(second))) tried.push(second)
  }
  expect(tried).toHaveLength(8)
  const [job] = await database.db.select().from(jobs)
  expect(job?.failedAt).not.toBeNull()
  await database.transaction(tx => enqueue(tx, mail, { now: start }))
  expect(await runNextJob(database, later(200_000))).toBe(true)
})
