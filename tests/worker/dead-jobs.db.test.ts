import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { enqueue } from '#app/queue/queue.server'
import { listDeadJobs, runAgain } from '#app/worker/dead-jobs.server'
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
  const [dead] = await listDeadJobs(staff)
  return { database, staff, id: must(dead?.id) }
}

test('staff see given-up jobs with code and attempts, without payload', async () => {
  const { staff, id } = await story()
  const shown = { id, kind: 'mail', attempts: 79, code: 'ETIMEDOUT', failedAt: start, canRunAgain: true }
  expect(await listDeadJobs(staff)).toEqual([shown])
})

test('a job that staff run again is sent, once, and is on record', async () => {
  const { database, staff, id } = await story()
  await runAgain(staff, id)
  expect(await listDeadJobs(staff)).toEqual([])
  while (await runNextJob(database, start));
  expect(await database.db.select().from(outboxMails)).toHaveLength(2)
  await expect(runAgain(staff, id)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  const kinds = await database.db.select({ kind: ledgerEntries.kind }).from(ledgerEntries)
  expect(kinds).toEqual([{ kind: 'job.run_again' }])
})

test('a mail whose content was removed is listed but cannot be run again', async () => {
  const { database, staff, id } = await story()
  await database.transaction(tx => tx.update(jobs).set({ payload: {} }))
  expect((await listDeadJobs(staff)).map(job => job.canRunAgain)).toEqual([false])
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
