import { largestTable, tableTypes } from '#app/domain/attempts/predictions-field'
import { Refusal } from '#app/domain/shared/refusal'
import { storage } from '#app/runtime.server'
import { keepChecked } from '#app/services/keep-checked.server'
import { stagingRefusal } from '#app/services/storage.server'
import { cleanFileName } from '#app/text/file-name'

/** Keeps a table that a form sent, plain or packed; what is in it is checked by the worker. */
export async function keepTable(file: Pick<File, 'name' | 'stream'>) {
  const staged = await storage.stage(file.stream(), { maxBytes: largestTable })
  if (!staged.ok) {
    const { reason, params } = stagingRefusal(staged, cleanFileName(file.name))
    throw new Refusal('invalid', reason, params, 'file')
  }
  const rules = { maxBytes: largestTable, field: 'file', allowed: tableTypes }
  return keepChecked(storage, { ...staged, name: file.name }, rules)
}
