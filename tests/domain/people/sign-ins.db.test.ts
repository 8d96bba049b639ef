import { expect, test } from 'vitest'
import { noteSignIn } from '#app/domain/people/commands/note-sign-in.server'
import { jobs } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'

test('a sign-in from a new browser is mailed to its owner in their language, except the first', async () => {
  const database = await emptyDatabase()
  const person = await makePerson(database, { name: 'Rauf', locale: 'ru' })
  const ctx = ctxOf(database, { kind: 'visitor' })
  const from = (deviceId: string) =>
    noteSignIn(ctx, {
      userId: person.id,
      deviceId,
      browser: 'Firefox, Windows',
      network: '192.0.2.7',
    })
  await from('first')
  await from('first')
  expect(await database.db.select().from(jobs)).toEqual([])
  await from('second')
  await from('second')
  const mails = await database.db.select({ payload: jobs.payload }).from(jobs)
  expect(mails).toEqual([
    {
      payload: {
        to: person.email,
        subject: 'Новый вход в вашу учётную запись',
        text: expect.stringContaining('Браузер: Firefox, Windows\nСетевой адрес: 192.0.2.7'),
      },
    },
  ])
})
