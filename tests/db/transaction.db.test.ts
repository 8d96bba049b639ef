import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { record } from '#app/domain/ledger/record.server'
import { newId } from '#app/domain/shared/ids'
import { enqueue } from '#app/queue/queue.server'
import { connect, type Database, type Db } from '#db/client.server'
import { engine } from '#db/engine'
import { errorCode } from '#db/error-code'
import { ledgerEntries, outboxMails } from '#db/schema'
import { emptyDatabase, emptyDatabaseAt } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'

const mail = (subject: string) => ({
  id: newId(),
  recipient: 'a@example.az',
  subject,
  text: '',
  sentAt: start,
})

test('a failed transaction is rolled back completely, and the next writer is not affected', async () => {
  const database = await emptyDatabase()
  const failing = database.transaction(async tx => {
    await tx.insert(outboxMails).values(mail('half'))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await database.transaction(async tx => {
    await tx.insert(outboxMails).values(mail('whole'))
  })
  const rows = await database.db.select({ subject: outboxMails.subject }).from(outboxMails)
  expect(rows).toEqual([{ subject: 'whole' }])
})

test('many writers at once lose nothing', async () => {
  const database = await emptyDatabase()
  await database.transaction(async tx => {
    await tx.insert(outboxMails).values({ ...mail('0'), id: 'counter' })
  })
  const addOne = () =>
    database.transaction(async tx => {
      const [row] = await tx.select().from(outboxMails)
      await tx.update(outboxMails).set({ subject: String(Number(row?.subject) + 1) })
    })
  await Promise.all(Array.from({ length: 50 }, addOne))
  const [row] = await database.db.select().from(outboxMails)
  expect(row?.subject).toBe('50')
})

test('when one of several statements sent together fails, all are undone, and the next writer is served', async () => {
  const database = await emptyDatabase()
  await database.transaction(
    async tx => void (await tx.insert(outboxMails).values({ ...mail('a'), id: 'same' })),
  )
  const insert = (subject: string, id: string) => (tx: Db) =>
    tx.insert(outboxMails).values({ ...mail(subject), id })
  const together = [insert('b', 'other'), insert('c', 'same'), insert('d', 'third')]
  const failing = database.transaction(tx => Promise.all(together.map(each => each(tx))))
  expect(await failing.then(() => null, errorCode)).toMatch(/^(?:SQLITE_CONSTRAINT_PRIMARYKEY|23505)$/)
  await database.transaction(async tx => void (await insert('e', 'fourth')(tx)))
  const rows = await database.db.select({ subject: outboxMails.subject }).from(outboxMails)
  expect(rows.map(({ subject }) => subject).sort()).toEqual(['a', 'e'])
})

test('one writer sends hundreds of different statements, each of them twice', async () => {
  const database = await emptyDatabase()
  await database.transaction(async tx => {
    await tx.insert(outboxMails).values(mail('here'))
    const [row] = await tx.select().from(outboxMails)
    for (let length = 1; length <= 400; length++) {
      const ids = Array.from({ length }, (_, index) => (index === 0 ? must(row?.id) : `${index}`))
      const find = () => tx.select().from(outboxMails).where(inArray(outboxMails.id, ids))
      expect((await Promise.all([find(), find()])).map(rows => rows.length)).toEqual([1, 1])
    }
  })
})

test('a transaction inside a transaction is refused', async () => {
  const database = await emptyDatabase()
  const nested = database.transaction(() => database.transaction(async () => 1))
  await expect(nested).rejects.toThrow('transaction inside a transaction')
})

test('a write outside a transaction throws', async () => {
  const database = await emptyDatabase()
  const stray = async () => database.db.insert(outboxMails).values(mail('stray'))
  const code = await stray().then(() => null, errorCode)
  expect(code).toBe(engine === 'sqlite' ? 'SQLITE_READONLY' : '25006')
})

test('a duplicate key is not retried', async () => {
  const database = await emptyDatabase()
  let runs = 0
  const twice = database.transaction(async tx => {
    runs++
    await tx.insert(outboxMails).values({ ...mail('first'), id: 'same' })
    await tx.insert(outboxMails).values({ ...mail('second'), id: 'same' })
  })
  const code = await twice.then(() => null, errorCode)
  expect({ code, runs }).toEqual({
    code: engine === 'sqlite' ? 'SQLITE_CONSTRAINT_PRIMARYKEY' : '23505',
    runs: 1,
  })
})

test('writers of two processes append to one stream and to the queue: none fails and no number is missing', async () => {
  const { database, url } = await emptyDatabaseAt()
  const other = connect(url)
  const write = async ({ db, transaction }: Database) => {
    const ctx = ctxOf({ ...database, db, transaction }, { kind: 'system' })
    await transaction(async tx => {
      await record(tx, ctx, { stream: 'platform', kind: 'person.joined', payload: { personId: 'p1' } })
      await enqueue(tx, { kind: 'files.sweep', payload: {} }, { now: start })
    })
  }
  const all = Array.from({ length: 60 }, (_, n) => write(n % 2 === 0 ? database : other))
  const ends = await Promise.allSettled(all)
  await other.close()
  expect(ends.filter(end => end.status === 'rejected')).toEqual([])
  const numbers = await database.db.select({ seq: ledgerEntries.seq }).from(ledgerEntries)
  expect(numbers.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from(all, (_, n) => n + 1))
})

test('the version of the state changes with each commit of any process', async () => {
  const { database, url } = await emptyDatabaseAt()
  const other = connect(url)
  const before = await database.stateVersion()
  await database.db.select().from(outboxMails)
  // PostgreSQL counts the transactions of all databases of the server, and other tests write meanwhile
  if (engine === 'sqlite') expect(await database.stateVersion()).toBe(before)
  await database.transaction(async tx => void (await tx.insert(outboxMails).values(mail('own'))))
  const own = await database.stateVersion()
  await other.transaction(async tx => void (await tx.insert(outboxMails).values(mail('other'))))
  const last = await database.stateVersion()
  expect(new Set([before, own, last]).size).toBe(3)
  await other.close()
})
