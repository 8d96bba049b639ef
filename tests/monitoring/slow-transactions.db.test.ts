import { expect, test, vi } from 'vitest'
import { log } from '#app/log.server'
import { watched } from '#app/monitoring/watched-database.server'
import { users } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'

test('a slow transaction is logged with its time and without anything it wrote, also when it fails', async () => {
  const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
  const database = watched(await emptyDatabase())
  const times = [0, 100, 1_000, 4_500]
  vi.spyOn(performance, 'now').mockImplementation(() => times.shift() ?? 0)
  expect(await database.transaction(tx => tx.select().from(users))).toEqual([])
  await expect(database.transaction(() => Promise.reject(new Error('SECRET')))).rejects.toThrow('SECRET')
  expect(warn.mock.calls).toEqual([[{ milliseconds: 3_500 }, 'a transaction was slow']])
  vi.restoreAllMocks()
})
