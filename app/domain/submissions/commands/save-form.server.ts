import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { largestFile } from '#app/services/file-claim'
import { type Staged, type Storage, stagingRefusal } from '#app/services/storage.server'
import { cleanFileName } from '#app/text/file-name'
import type { DraftContent } from '../input'
import type { EntryStage } from '../own-submission.server'
import { addFile } from './add-file.server'
import { removeFile } from './remove-file.server'
import { saveDraft } from './save-draft.server'

/**
 * Saves a whole form: first the texts, so that they are saved whatever happens to the files; then files sent with it or
 * staged before, and the removal of a file.
 */
export async function saveForm(
  ctx: Ctx,
  storage: Storage,
  { input, ...place }: EntryStage & { input: DraftContent },
): Promise<{ draftNumber: number }> {
  const { answers = {}, draftNumber, remove } = input
  const saved = await saveDraft(ctx, { ...place, typed: answers, draftNumber })
  for (const [fieldId, staged] of Object.entries(input.staged ?? {})) {
    await addFile(ctx, storage, { ...place, fieldId, stagedId: staged.id, name: staged.name })
  }
  for (const { fieldId, file } of sentFiles(input)) {
    const staged = await storage.stage(file.stream(), { maxBytes: largestFile })
    if (!staged.ok) throw notTaken(staged, file, fieldId)
    await addFile(ctx, storage, { ...place, fieldId, stagedId: staged.stagedId, name: file.name })
  }
  if (remove) await removeFile(ctx, { ...place, fileId: remove })
  return saved
}

/** The texts of the form are saved at this point, which the message about a full disk must say. */
function notTaken(staged: Exclude<Staged, { ok: true }>, file: File, fieldId: string): Refusal {
  const name = cleanFileName(file.name)
  if (staged.reason === 'uploads.no_space')
    return new Refusal('invalid', 'submissions.no_space', { name }, `files.${fieldId}`)
  const { reason, params } = stagingRefusal(staged, name)
  return new Refusal('invalid', reason, params, `files.${fieldId}`)
}

function sentFiles({ files = {} }: DraftContent): { fieldId: string; file: File }[] {
  return Object.entries(files).flatMap(([fieldId, sent]) =>
    [sent ?? []].flat().flatMap(file => (file.name === '' && file.size === 0 ? [] : [{ fieldId, file }])),
  )
}
