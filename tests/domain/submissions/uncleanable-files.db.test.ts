import { expect, test, vi } from 'vitest'
import { cleanFile } from '#app/domain/submissions/commands/clean-file.server'
import { loadFileChecks } from '#app/domain/submissions/queries/load-file-checks.server'
import { clean } from '#app/services/clean/clean.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

vi.mock('#app/services/clean/clean.server', () => ({ clean: vi.fn(() => Promise.resolve(null)) }))

test('a file that takes too long to clean is tried once, also for two readers at the same time', async () => {
  const database = await emptyDatabase()
  const storage = createMemoryStorage(() => start)
  const staged = await storage.stage(Buffer.from('%PDF-1.7 ((('), { maxBytes: 1_000 })
  if (!staged.ok) throw new Error('not staged')
  await storage.keep(staged.stagedId)
  const file = { id: 'a', name: 'plan.pdf', sha256: staged.sha256, size: staged.size }
  const ctx = ctxOf(database, await makePerson(database))
  const together = [cleanFile(ctx, storage, file), cleanFile(ctx, storage, file)]
  expect(await Promise.all(together)).toEqual([null, null])
  expect(await cleanFile(ctx, storage, file)).toBeNull()
  expect(clean).toHaveBeenCalledTimes(1)
  expect(await loadFileChecks(database.db, [file])).toEqual({ a: { kind: 'as_is', entries: [] } })
})
