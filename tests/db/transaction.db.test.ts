import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { engine } from '#db/engine'
import { outboxMails } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { start } from '#tests/support/people'

const mail = (subject: string) => ({
  id: newId(),
  recipient: 'a@example.az',
  subject,
  text: '',
  sentAt: start,
})

test('what fails is undone whole, and the next writer finds a clean slate', async () => {
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
  const writers = engine === 'sqlite' ? 50 : 20
  await Promise.all(Array.from({ length: writers }, addOne))
  const [row] = await database.db.select().from(outboxMails)
  expect(row?.subject).toBe(String(writers))
})

test('a transaction inside a transaction is refused', async () => {
  const database = await emptyDatabase()
  const nested = database.transaction(() => database.transaction(async () => 1))
  await expect(nested).rejects.toThrow('transaction inside a transaction')
})

test.runIf(engine === 'sqlite')('a write outside a transaction fails loudly', async () => {
  const database = await emptyDatabase()
  await expect(async () => database.db.insert(outboxMails).values(mail('stray'))).rejects.toThrow('readonly')
})
