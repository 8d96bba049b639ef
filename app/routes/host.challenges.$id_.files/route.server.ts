import { loadEditing } from '#app/domain/challenges/editing.server'
import { DataFileInput } from '#app/domain/challenges/input'
import { canEdit } from '#app/domain/challenges/permissions'
import { addDataFile } from '#app/domain/editing/commands/add-data-file.server'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'
import type { FileExtension } from '#app/services/file-types'
import { keepChecked } from '#app/services/keep-checked.server'
import { stagingRefusal } from '#app/services/storage.server'
import { cleanFileName } from '#app/text/file-name'

const maxBytes = 50_000_000
const pictures: FileExtension[] = ['png', 'jpg', 'jpeg', 'webp', 'gif']

/** Accepts a file: checks the actor, then the content, stores the bytes, and then writes the row that names them. */
export const action = buttonAction(DataFileInput, async (ctx, input, { params }) => {
  const id = params.id ?? ''
  ensure(canEdit((await loadEditing(ctx.db, ctx, id)).challenge))
  const checked = await keep(input.file, input.inBrief ? pictures : undefined)
  const { description, licence, inBrief } = input
  await addDataFile(ctx, id, { ...checked, description, licence, inBrief })
  const section = inBrief ? 'brief' : 'files'
  return redirectWith(paths.challengeSection(id, section), 'success', 'editing.files.added')
})

async function keep(file: File, allowed: FileExtension[] | undefined) {
  const staged = await storage.stage(file.stream(), { maxBytes })
  if (!staged.ok) {
    const { reason, params } = stagingRefusal(staged, cleanFileName(file.name))
    throw new Refusal('invalid', reason, params, 'file')
  }
  const rules = { maxBytes, field: 'file', ...(allowed ? { allowed } : {}) }
  return keepChecked(storage, { ...staged, name: file.name }, rules)
}
