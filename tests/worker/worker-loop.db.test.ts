import { setTimeout as sleep } from 'node:timers/promises'
import { isNull } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { enqueue } from '#app/queue/queue.server'
import { checkReadiness } from '#app/worker/readiness.server'
import { startWorker } from '#app/worker/worker.server'
import { connect, type Database } from '#db/client.server'
import { jobs, outboxMails } from '#db/schema'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'

const mailTo = (to: string) => ({ kind: 'mail' as const, payload: { to, subject: 'Salam', text: '' } })

const hanging = vi.hoisted(() => ({ to: '' }))
vi.mock('#app/services/mail.server', async original => {
  const real = await original<typeof import('#app/services/mail.server')>()
  const sendMail: typeof real.sendMail = async (database, mail, about) => {
    while (mail.to === hanging.to) await new Promise(resolve => setTimeout(resolve, 5))
    await real.sendMail(database, mail, about)
  }
  return { ...real, sendMail }
})

async function recipients(database: Database): Promise<string[]> {
  const rows = await database.db.select({ to: outboxMails.recipient }).from(outboxMails)
  return rows.map(({ to }) => to)
}

/** The database, whose reads and writes fail while `away` is set, as during a restart or with a full disk. */
function failing(database: Database, away: { now: boolean }): Database {
  const fault = () => Object.assign(new Error('the database is away'), { code: 'ECONNREFUSED' })
  return {
    ...database,
    get db() {
      if (away.now) throw fault()
      return database.db
    },
    transaction: work => (away.now ? Promise.reject(fault()) : database.transaction(work)),
  }
}

test('an unreachable database ends no lane: jobs queued meanwhile run once it is back', async () => {
  const database = await emptyDatabase()
  const away = { now: true }
  const stop = startWorker(failing(database, away))
  await sleep(60)
  await database.transaction(tx => enqueue(tx, mailTo('a@example.az'), { now: new Date() }))
  away.now = false
  await vi.waitFor(async () => expect(await recipients(database)).toEqual(['a@example.az']), 60_000)
  await stop()
})

test('a silent mail server delays other mail, but not account mail or other jobs', async () => {
  const database = await emptyDatabase()
  hanging.to = 'silent@example.az'
  const now = new Date()
  await database.transaction(async tx => {
    await enqueue(tx, mailTo('silent@example.az'), { now })
    await enqueue(tx, { ...mailTo('link@example.az'), kind: 'mail.account' }, { now })
    await enqueue(tx, { kind: 'jobs.sweep', payload: {} }, { now })
  })
  const stop = startWorker(database)
  await vi.waitFor(async () => expect(await recipients(database)).toEqual(['link@example.az']), 60_000)
  await vi.waitFor(async () => {
    const left = await database.db.select({ kind: jobs.kind }).from(jobs).where(isNull(jobs.key))
    expect(left).toEqual([{ kind: 'mail' }])
  }, 60_000)
  hanging.to = ''
  await stop()
  expect((await recipients(database)).sort()).toEqual(['link@example.az', 'silent@example.az'])
})

test('readiness names the failing part: a silent worker, a waiting job, an unreachable database', async () => {
  const { database, url } = await emptyDatabaseAt()
  const away = { now: false }
  const stop = startWorker(failing(database, away))
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
  const failingParts = async (now: Date, asked = database) => {
    const { ready, parts } = await checkReadiness(asked, now)
    const failed = Object.entries(parts).flatMap(([name, part]) => (part.ok ? [] : [name]))
    expect(ready).toBe(failed.length === 0)
    return failed
  }
  await vi.waitFor(async () => expect(await database.db.select().from(jobs)).not.toEqual([]))
  expect(await failingParts(new Date())).toEqual([])
  away.now = true
  await database.transaction(tx => enqueue(tx, mailTo('a@example.az'), { now: new Date() }))
  expect(await failingParts(inSeconds(80))).toEqual([])
  expect(await failingParts(inSeconds(100))).toEqual(['worker'])
  expect(await failingParts(inSeconds(1000))).toEqual(['jobs', 'worker'])
  await stop()
  const gone = connect(url)
  await gone.close()
  expect(await failingParts(new Date(), gone)).toEqual(['database', 'jobs'])
})
