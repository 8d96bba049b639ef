import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { all, ensure } from '#app/domain/shared/verdict'
import { enqueue } from '#app/queue/queue.server'
import { keepChecked } from '#app/services/keep-checked.server'
import type { Storage } from '#app/services/storage.server'
import { cleanFileName, freeFileName, isSameFileName } from '#app/text/file-name'
import type { Db } from '#db/client.server'
import { submissionFiles, submissions } from '#db/schema'
import { filesOf, withFiles } from '../answers'
import { beginDraft } from '../begin-draft.server'
import { cleanCopyId, mayNeedCleanCopy } from '../clean-copy'
import { ensureInstanceRoom, ensureRoom, fileField } from '../file-room.server'
import { fileRulesOf } from '../files'
import type { DraftFileInput } from '../input'
import { type EntryStage, loadOwnSubmission, type OwnSubmission } from '../own-submission.server'
import { canAttach, canWrite } from '../permissions'

type Adding = EntryStage & DraftFileInput

/**
 * Adds a staged file to the draft, when it fits the field and there is room. Adding it again changes nothing; another
 * file of the same name gets a number. Returns the id of the draft's file.
 */
export async function addFile(ctx: Ctx, storage: Storage, add: Adding): Promise<string> {
  const before = await loadOwnSubmission(ctx.db, ctx, add)
  ensure(all(canWrite(before.stage), canAttach(before.facts)))
  const field = fileField(before, add.fieldId)
  const size = await storage.stagedSize(add.stagedId)
  if (size !== null && !sameFile(before, add)) await ensureStagedRoom(ctx.db, storage, { before, add, size })
  // judged again here, by this field's rules: what the browser said of the content counts for nothing
  const rules = { ...fileRulesOf(field), field: `files.${field.id}` }
  const checked = await keepChecked(storage, { ...add, size }, rules)
  return ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, add)
    const there = sameFile(work, { ...add, name: checked.name, stagedId: checked.sha256 })
    if (there) return there.id
    await ensureRoom(tx, work, { ...add, ...checked, quota: storage.quota })
    const submission = work.submission ?? (await beginDraft(tx, ctx, { work, draft: {}, draftNumber: 0 }))
    const id = newId()
    await tx.insert(submissionFiles).values({
      id,
      submissionId: submission.id,
      fieldId: add.fieldId,
      ...checked,
      name: freeFileName(
        checked.name,
        work.files.map(file => file.name),
      ),
      uploadedAt: ctx.now,
      uploadedBy: signedIn(ctx).id,
    })
    if (mayNeedCleanCopy(work.stage)) await lookInside(tx, ctx, checked)
    const draft = withFiles(submission.draft, add.fieldId, [...filesOf(submission.draft, add.fieldId), id])
    await tx.update(submissions).set({ draft }).where(eq(submissions.id, submission.id))
    return id
  })
}

/** The draft's file with this content and name in the field, if any; the staged id starts with the content's hash. */
function sameFile({ submission, files }: OwnSubmission, { fieldId, stagedId, name }: DraftFileInput) {
  const there = filesOf(submission?.draft ?? {}, fieldId)
  return files.find(
    file =>
      there.includes(file.id) &&
      file.sha256 === stagedId.slice(0, 64) &&
      isSameFileName(file.name, cleanFileName(name)),
  )
}

/** Queues a check of the file's metadata, so that the team learns before the deadline whether it names its authors. */
async function lookInside(tx: Db, { now }: Ctx, { sha256, name, size }: Original): Promise<void> {
  // a job contains no text by a person: the id has the extension, which is the only part of the name it needs
  const id = cleanCopyId({ sha256, name })
  await enqueue(tx, { kind: 'files.clean', payload: { sha256, name: id, size } }, { now, key: `clean ${id}` })
}

type Original = { sha256: string; name: string; size: number }
type Staged = { before: OwnSubmission; add: Adding; size: number }

/** Checked before the file is stored, so that a file without room leaves no bytes behind. */
async function ensureStagedRoom(db: Db, storage: Storage, { before, add, size }: Staged): Promise<void> {
  const wanted = { ...add, size, name: cleanFileName(add.name), quota: storage.quota }
  try {
    await ensureRoom(db, before, wanted)
    await ensureInstanceRoom(db, wanted)
  } catch (refused) {
    // why: after any refusal the staged bytes are deleted at once, not at the next sweep
    await storage.discard(add.stagedId)
    throw refused
  }
}
