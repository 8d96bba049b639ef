import { eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { enqueue } from '#app/queue/queue.server'
import { listDeadJobs, runAgain } from '#app/worker/dead-jobs.server'
import { loadStaffJobs } from '#app/worker/staff-jobs.server'
import { runNextJob } from '#app/worker/worker.server'
import { jobs, ledgerEntries, outboxMails } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'

const mail = { kind: 'mail' as const, payload: { to: 'aysel@example.az', subject: 'SECRET', text: 'SECRET' } }

async function story() {
  const database = await emptyDatabase()
  const staff = ctxOf(database, await makePerson(database, { staff: true }))
  await database.transaction(async tx => {
    await enqueue(tx, mail, { now: start, key: 'kept' })
    await tx.update(jobs).set({ failedAt: start, attempts: 79, lastError: 'ETIMEDOUT' })
    await enqueue(tx, mail, { now: start, key: 'waiting' })
  })
  const [dead] = (await listDeadJobs(staff)).jobs
  return { database, staff, id: must(dead?.id) }
}

test('staff see given-up jobs with code and attempts, without payload', async () => {
  const { staff, id } = await story()
  const shown = {
    id,
    kind: 'mail',
    name: 'mail',
    attempts: 79,
    code: 'ETIMEDOUT',
    failedAt: start,
    canRunAgain: true,
  }
  expect(await listDeadJobs(staff)).toEqual({ page: 1, pages: 1, jobs: [shown] })
})

test('a job that staff run again is sent, once, and is on record', async () => {
  const { database, staff, id } = await story()
  await runAgain(staff, id)
  expect((await listDeadJobs(staff)).jobs).toEqual([])
  while (await runNextJob(database, start));
  expect(await database.db.select().from(outboxMails)).toHaveLength(2)
  await expect(runAgain(staff, id)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  const kinds = await database.db.select({ kind: ledgerEntries.kind }).from(ledgerEntries)
  expect(kinds).toEqual([{ kind: 'job.run_again' }])
})

test('a mail whose content was removed is listed but cannot be run again', async () => {
  const { database, staff, id } = await story()
  await database.transaction(tx => tx.update(jobs).set({ payload: {} }))
  expect((await listDeadJobs(staff)).jobs.map(job => job.canRunAgain)).toEqual([false])
  await expect(runAgain(staff, id)).rejects.toEqual(
    new Refusal('conflict', 'institutions.staff.jobs.emptied'),
  )
})

test('others get a 404 for jobs', async () => {
  const { database, id } = await story()
  const other = ctxOf(database, await makePerson(database))
  const nothing = new Refusal('not_found', 'error.not_found')
  await expect(listDeadJobs(other)).rejects.toEqual(nothing)
  await expect(runAgain(other, id)).rejects.toEqual(nothing)
})

test('staff see the lanes with their jobs, what failed and when it is tried again, and given-up jobs in pages', async () => {
  const { database, staff } = await story()
  const later = new Date(start.getTime() + 60_000)
  await database.transaction(async tx => {
    for (let n = 0; n < 59; n++) await enqueue(tx, mail, { now: start, key: `dead ${n}` })
    await tx.update(jobs).set({ failedAt: start }).where(like(jobs.key, 'dead %'))
    await enqueue(tx, { kind: 'jobs.sweep', payload: {} }, { now: start, runAt: later })
    await enqueue(tx, { kind: 'files.sweep', payload: {} }, { now: start })
    await tx.update(jobs).set({ lockedUntil: later }).where(eq(jobs.kind, 'files.sweep'))
    await enqueue(tx, { kind: 'accounts.sweep', payload: {} }, { now: start, runAt: later })
    const failed = { attempts: 2, lastError: 'ECONNREFUSED' }
    await tx.update(jobs).set(failed).where(eq(jobs.kind, 'accounts.sweep'))
  })
  const { lanes, retries, dead } = await loadStaffJobs(staff, 2)
  const counted = lanes.map(({ lane, counts }) => [lane, ...counts.map(({ count }) => count)])
  // due, running, waiting, to be tried again, given up
  expect(counted).toEqual([
    ['account', 0, 0, 0, 0, 0],
    ['mail', 1, 0, 0, 0, 60],
    ['files', 0, 0, 0, 0, 0],
    ['scores', 0, 0, 0, 0, 0],
    ['work', 0, 1, 1, 1, 0],
  ])
  const [retry] = retries
  expect(retries).toHaveLength(1)
  expect(retry).toMatchObject({ kind: 'accounts.sweep', attempts: 2, code: 'ECONNREFUSED', runAt: later })
  expect([dead.page, dead.pages, dead.jobs.length]).toEqual([2, 2, 10])
  const other = ctxOf(database, await makePerson(database))
  await expect(loadStaffJobs(other, 1)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})
