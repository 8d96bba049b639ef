import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { enqueue } from '#app/queue/queue.server'
import { maxAttempts } from '#app/worker/retry'
import { sweepJobs } from '#app/worker/sweep-jobs.server'
import { runNextJob } from '#app/worker/worker.server'
import { connect } from '#db/client.server'
import { jobs, outboxMails } from '#db/schema'
import { seal } from '#db/sealed'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'
import { start } from '#tests/support/people'
import { readStored, runRaw } from '#tests/support/stored'

const smtp: { fault: unknown } = vi.hoisted(() => ({ fault: null }))
vi.mock('#app/services/mail.server', async original => {
  const real = await original<typeof import('#app/services/mail.server')>()
  const sendMail: typeof real.sendMail = async (...args) => {
    if (smtp.fault) throw smtp.fault
    await real.sendMail(...args)
  }
  return { ...real, sendMail }
})
afterEach(() => {
  smtp.fault = null
})

const mail = { kind: 'mail' as const, payload: { to: 'a@example.az', subject: 'Salam', text: 'secret-link' } }
const recheck = { kind: 'conflicts.recheck' as const, payload: { userId: 'u' } }
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

test('a job runs once, when it is due, and leaves nothing behind', async () => {
  const database = await emptyDatabase()
  await database.transaction(tx => enqueue(tx, mail, { now: start, runAt: later(10) }))
  expect(await runNextJob(database, later(9))).toBe(false)
  expect(await runNextJob(database, later(10))).toBe(true)
  expect(await runNextJob(database, later(11))).toBe(false)
  expect(await database.db.select().from(outboxMails)).toHaveLength(1)
  expect(await database.db.select().from(jobs)).toEqual([])
})

test('two processes that look for jobs at once run each job once', async () => {
  const { database, url } = await emptyDatabaseAt()
  const other = connect(url)
  onTestFinished(() => other.close())
  await database.transaction(async tx => {
    for (let n = 0; n < 20; n++)
      await enqueue(tx, { ...mail, payload: { ...mail.payload, to: `${n}@example.az` } }, { now: start })
  })
  const runs = await Promise.all(
    [database, other, database, other].map(async each => {
      let count = 0
      while (await runNextJob(each, start)) count++
      return count
    }),
  )
  expect(runs.reduce((sum, count) => sum + count)).toBe(20)
  const sent = await database.db.select({ to: outboxMails.recipient }).from(outboxMails)
  expect(new Set(sent.map(({ to }) => to)).size).toBe(20)
  expect(sent).toHaveLength(20)
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

test('a job with a key is queued once, also after it was done, until a month later', async () => {
  const database = await emptyDatabase()
  const queue = () => database.transaction(tx => enqueue(tx, mail, { now: start, key: 'receipt 1' }))
  await queue()
  await queue()
  await runNextJob(database, start)
  await queue()
  const rows = await database.db.select().from(jobs)
  expect(rows.map(job => [job.doneAt, job.payload])).toEqual([[start, {}]])
  await sweepJobs(database, later(30 * 86_400))
  expect(await database.db.select().from(jobs)).toHaveLength(1)
  await sweepJobs(database, later(30 * 86_400 + 1))
  expect(await database.db.select().from(jobs)).toEqual([])
})

test('only one recheck of a person is queued, but a running one does not replace a later one', async () => {
  const database = await emptyDatabase()
  const queue = () => database.transaction(tx => enqueue(tx, recheck, { now: start }))
  await queue()
  await queue()
  expect(await database.db.select().from(jobs)).toHaveLength(1)
  await database.transaction(tx => tx.update(jobs).set({ kind: 'conflicts.recheck', payload: { other: 1 } }))
  await runNextJob(database, start)
  await queue()
  expect(await database.db.select({ key: jobs.key }).from(jobs)).toEqual([
    { key: null },
    { key: 'recheck u' },
  ])
})

test('each lane runs its own jobs', async () => {
  const database = await emptyDatabase()
  const account = { kind: 'mail.account' as const, payload: { ...mail.payload, subject: 'link' } }
  await database.transaction(async tx => {
    await enqueue(tx, mail, { now: start })
    await enqueue(tx, account, { now: start })
  })
  expect(await runNextJob(database, start, 'work')).toBe(false)
  expect(await runNextJob(database, start, 'files')).toBe(false)
  expect(await runNextJob(database, start, 'account')).toBe(true)
  expect(await runNextJob(database, start, 'account')).toBe(false)
  const sent = await database.db.select({ subject: outboxMails.subject }).from(outboxMails)
  expect(sent).toEqual([{ subject: 'link' }])
})

test('an invalid job is given up at once with a code and without its content, and stops no other', async () => {
  const database = await emptyDatabase()
  await database.transaction(async tx => {
    await enqueue(tx, mail, { now: start })
    await tx.update(jobs).set({ payload: { nonsense: true } })
  })
  expect(await runNextJob(database, start)).toBe(true)
  const [job] = await database.db.select().from(jobs)
  expect([job?.failedAt, job?.lastError, job?.payload]).toEqual([start, 'ZodError', {}])
  await database.transaction(tx => enqueue(tx, mail, { now: start }))
  expect(await runNextJob(database, later(1))).toBe(true)
  expect(await database.db.select().from(outboxMails)).toHaveLength(1)
})

test('a job queued under another secret is given up with a clear code', async () => {
  const { database, url } = await emptyDatabaseAt()
  await database.transaction(tx => enqueue(tx, mail, { now: start }))
  await runRaw(url, `UPDATE jobs SET payload = '${seal(mail.payload, 'the secret of yesterday')}'`)
  expect(await runNextJob(database, start)).toBe(true)
  const [job] = await database.db.select().from(jobs)
  expect([job?.failedAt, job?.lastError]).toEqual([start, 'payload_unreadable'])
})

test('a refused mail is tried again later; after the last try it waits for staff with its content encrypted', async () => {
  const { database, url } = await emptyDatabaseAt()
  await database.transaction(tx => enqueue(tx, mail, { now: start }))
  await database.transaction(tx => tx.update(jobs).set({ attempts: maxAttempts - 2 }))
  smtp.fault = Object.assign(new Error('451 a@example.az is busy'), { code: 'EENVELOPE' })
  expect(await runNextJob(database, start)).toBe(true)
  const [waiting] = await database.db.select().from(jobs)
  expect([waiting?.failedAt, waiting?.runAt, waiting?.lastError]).toEqual([null, later(3600), 'EENVELOPE'])
  expect(await runNextJob(database, later(3600))).toBe(true)
  const [dead] = await database.db.select().from(jobs)
  expect([dead?.failedAt, dead?.payload]).toEqual([later(3600), mail.payload])
  const stored = await readStored(url)
  for (const canary of ['secret-link', 'a@example.az']) expect(stored).not.toContain(canary)
})

test('account mail that is given up loses its content, because its link is useless', async () => {
  const database = await emptyDatabase()
  await database.transaction(tx => enqueue(tx, { ...mail, kind: 'mail.account' }, { now: start }))
  await database.transaction(tx => tx.update(jobs).set({ attempts: maxAttempts - 1 }))
  smtp.fault = new Error('no')
  await runNextJob(database, start)
  const [dead] = await database.db.select().from(jobs)
  expect([dead?.failedAt, dead?.payload]).toEqual([start, {}])
})

test('a mail to an address that the mail server does not know is not tried again', async () => {
  const database = await emptyDatabase()
  await database.transaction(tx => enqueue(tx, mail, { now: start }))
  const refused = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }
  smtp.fault = Object.assign(new Error('550 <a@example.az> unknown'), refused)
  await runNextJob(database, start)
  const [dead] = await database.db.select().from(jobs)
  expect([dead?.failedAt, dead?.payload, dead?.lastError]).toEqual([start, {}, 'EENVELOPE'])
})
