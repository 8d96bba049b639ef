import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { found, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { checkFile } from '#app/services/file-check.server'
import { chunksOf, type FileContent, type Storage } from '#app/services/storage.server'
import { cleanFileName, freeFileName, isSameFileName } from '#app/text/file-name'
import type { FormField } from '#db/json'
import { submissionFiles, submissions } from '#db/schema'
import { filesOf, withFiles } from '../answers'
import { beginDraft } from '../begin-draft.server'
import { fileRulesOf } from '../files'
import type { DraftFileInput } from '../input'
import { loadOwnSubmission, type OwnSubmission, type Place } from '../own-submission.server'
import { canAttach } from '../permissions'

/**
 * Puts a file that has been staged into the draft, when it is what the field asks for. Adding it again changes
 * nothing; another file of the same name gets a number behind it.
 */
export async function addFile(ctx: Ctx, storage: Storage, add: Place & DraftFileInput): Promise<void> {
  const before = await loadOwnSubmission(ctx.db, ctx, add)
  ensure(canAttach(before.facts))
  const kept = await checkAndKeep(storage, fieldOf(before, add.fieldId), add)
  await ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, add)
    const submission = work.submission ?? (await beginDraft(tx, ctx, { work, draft: {}, draftNumber: 0 }))
    const there = filesOf(submission.draft, add.fieldId)
    const draftFiles = work.files.filter(file => there.includes(file.id))
    if (draftFiles.some(file => file.sha256 === kept.sha256 && isSameFileName(file.name, kept.name))) return
    ensureRoom(work, add)
    const id = newId()
    await tx.insert(submissionFiles).values({
      id,
      submissionId: submission.id,
      fieldId: add.fieldId,
      ...kept,
      name: freeFileName(
        kept.name,
        work.files.map(file => file.name),
      ),
      uploadedAt: ctx.now,
      uploadedBy: signedIn(ctx).id,
    })
    const draft = withFiles(submission.draft, add.fieldId, [...there, id])
    await tx.update(submissions).set({ draft }).where(eq(submissions.id, submission.id))
  })
}

function ensureRoom(work: OwnSubmission, { fieldId }: { fieldId: string }) {
  ensure(canAttach(work.facts))
  const { maxFiles } = fieldOf(work, fieldId)
  if (filesOf(work.submission?.draft ?? {}, fieldId).length >= maxFiles) {
    throw new Refusal('invalid', 'submission.too_many_files', { max: maxFiles }, `files.${fieldId}`)
  }
}

function fieldOf({ stage }: OwnSubmission, fieldId: string): FormField {
  return found(stage.form.find(field => field.id === fieldId && field.kind === 'file'))
}

/** The content is judged again here, by this field's rules: what the browser said of it counts for nothing. */
async function checkAndKeep(storage: Storage, field: FormField, { stagedId, name }: DraftFileInput) {
  const open = () => storage.openStaged(stagedId)
  const content = await open()
  const gone = { reason: 'upload.gone' as const, params: { name: cleanFileName(name) } }
  if (!content) throw new Refusal('invalid', gone.reason, gone.params, `files.${field.id}`)
  const verdict = await checkFile({ name, size: await sizeOf(content), open }, fileRulesOf(field))
  const kept = verdict.ok ? await storage.keep(stagedId) : verdict
  if (!kept.ok || !verdict.ok) {
    await storage.discard(stagedId)
    const { reason, params } = verdict.ok ? gone : verdict
    throw new Refusal('invalid', reason, params, `files.${field.id}`)
  }
  return { name: verdict.name, mediaType: verdict.media, size: kept.size, sha256: kept.sha256 }
}

async function sizeOf(content: FileContent): Promise<number> {
  let size = 0
  for await (const chunk of chunksOf(content)) size += chunk.length
  return size
}
