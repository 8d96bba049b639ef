import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/shared/refusal'
import { addFile } from '#app/domain/submissions/commands/add-file.server'
import type { ScanVerdict } from '#app/services/storage.server'
import { submissionFiles } from '#db/schema'
import { ctxOf } from '#tests/support/people'
import { story } from '#tests/support/submissions'

async function scannedStory() {
  const { database, captain, place, storage, save } = await story()
  const add = async (scan: () => Promise<ScanVerdict>) => {
    const staged = await storage.stage(new TextEncoder().encode('salam'), { maxBytes: 100 })
    const stagedId = staged.ok ? staged.stagedId : ''
    const file = { ...place, fieldId: 'paper', stagedId, name: 'paper.txt' }
    return addFile(ctxOf(database, captain), { ...storage, scan }, file)
  }
  const names = async () => (await database.db.select().from(submissionFiles)).map(({ name }) => name)
  return { add, save, names }
}

test.each([
  ['infected', 'invalid', 'uploads.infected'],
  ['unavailable', 'busy', 'uploads.not_scanned'],
] as const)(
  'a file that the scanner calls %s does not come into the draft',
  async (verdict, kind, reason) => {
    const { add, names } = await scannedStory()
    await expect(add(async () => verdict)).rejects.toEqual(
      new Refusal(kind, reason, { name: 'paper.txt' }, 'files.paper'),
    )
    expect(await names()).toEqual([])
  },
)

test('others write while a file is scanned', async () => {
  const { add, save, names } = await scannedStory()
  await add(async () => {
    await save('written meanwhile', 0)
    return 'clean'
  })
  expect(await names()).toEqual(['paper.txt'])
})
