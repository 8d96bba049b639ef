import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { removeFile } from '#app/domain/submissions/commands/remove-file.server'
import { sweepKeptFiles } from '#app/domain/submissions/commands/sweep-kept-files.server'
import { checkContents } from '#app/domain/submissions/queries/check-contents.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { cleanCopies, dataFiles, submissionFiles } from '#db/schema'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'
import { story } from '#tests/support/submissions'

const later = new Date(start.getTime() + 1)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('a file that is added and removed twenty times leaves no bytes after the sweep', async () => {
  const { database, captain, place, storage, save, attach } = await story()
  await save('idea', 0)
  for (let n = 0; n < 20; n++) {
    await attach(`content ${n}`)
    const [file] = await database.db.select().from(submissionFiles)
    await removeFile(ctxOf(database, captain), { ...place, fileId: must(file?.id) })
  }
  await attach('the last one')
  const ctx = ctxOf(database, { kind: 'system' }, later)
  expect(await sweepKeptFiles(ctx, storage, start)).toBe(0)
  expect(await sweepKeptFiles(ctx, storage, later)).toBe(20)
  expect(await storage.has(sha256('content 19'))).toBe(false)
  expect(await storage.has(sha256('the last one'))).toBe(true)
})

test('the sweep leaves the bytes of submitted and removed files, data files and copies for judges', async () => {
  const { database, captain, challengeId, place, storage, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('submitted')
  await submit(1)
  const [file] = await database.db.select().from(submissionFiles)
  await removeFile(ctxOf(database, captain), { ...place, fileId: must(file?.id) })
  for (const content of ['data', 'copy', 'copy of nothing', 'nothing'])
    await storage.stage(new TextEncoder().encode(content), { maxBytes: 100 }).then(async staged => {
      await storage.keep(staged.ok ? staged.stagedId : '')
    })
  await database.transaction(async tx => {
    await tx.insert(dataFiles).values(dataFile(challengeId, 'data'))
    const clean = { copySize: 4, authors: [], entries: [], cleanedAt: start }
    const of = (text: string) => ({ id: `${sha256(text)}.txt`, sha256: sha256(text) })
    await tx.insert(cleanCopies).values([
      { ...of('submitted'), ...clean, copySha256: sha256('copy') },
      { ...of('removed long ago'), ...clean, copySha256: sha256('copy of nothing') },
    ])
  })
  expect(await sweepKeptFiles(ctxOf(database, { kind: 'system' }, later), storage, later)).toBe(2)
  const left = ['submitted', 'data', 'copy', 'copy of nothing', 'nothing'].map(sha256)
  expect(await Promise.all(left.map(each => storage.has(each)))).toEqual([true, true, true, false, false])
})

test('a submitted file and a data file whose bytes are missing are named by the check of the instance', async () => {
  const { database, challengeId, storage, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('submitted')
  await submit(1)
  const staged = await storage.stage(new TextEncoder().encode('data'), { maxBytes: 100 })
  await storage.keep(staged.ok ? staged.stagedId : '')
  const row = dataFile(challengeId, 'data')
  await database.transaction(async tx => {
    await tx.insert(dataFiles).values(row)
  })
  const missing = async (from: typeof storage) =>
    (await checkContents(database.db, from)).flatMap(({ fault }) => (fault ? [fault] : []))
  expect(await missing(storage)).toEqual([])
  const [file] = await database.db.select().from(submissionFiles)
  expect(await missing(createMemoryStorage(() => start))).toEqual([
    { key: 'ledger.fault.file', values: { file: must(file?.id) } },
    { key: 'ledger.fault.file', values: { file: row.id } },
  ])
})

function dataFile(challengeId: string, content: string) {
  return {
    ...{ id: newId(), challengeId, name: 'data.csv', mediaType: 'text/csv', size: content.length },
    ...{ sha256: sha256(content), description: {}, licence: 'CC0-1.0', inBrief: false, uploadedAt: start },
  }
}
