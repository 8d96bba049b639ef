import { eq, sum } from 'drizzle-orm'
import type { FormField } from '#app/domain/challenges/content'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { megabytes } from '#app/services/file-claim'
import type { StorageQuota } from '#app/services/storage.server'
import type { Db } from '#db/client.server'
import { dataFiles, submissionFiles, submissions } from '#db/schema'
import { filesOf } from './answers'
import type { OwnSubmission } from './own-submission.server'
import { canAttach } from './permissions'

/** A file to add; `size` in bytes. */
type Wanted = { entryId: string; fieldId: string; name: string; size: number }

/** The file field of the form, or 404. */
export function fileField({ stage }: OwnSubmission, fieldId: string): FormField {
  return orNotFound(stage.form.find(field => field.id === fieldId && field.kind === 'file'))
}

/** Whether the field and the entry have room for one more file; refused beside the field. @unguarded */
export async function ensureRoom(
  db: Db,
  work: OwnSubmission,
  { quota, ...wanted }: Wanted & { quota: StorageQuota },
): Promise<void> {
  ensure(canAttach(work.facts))
  const field = `files.${wanted.fieldId}`
  const { maxFiles } = fileField(work, wanted.fieldId)
  if (filesOf(work.submission?.draft ?? {}, wanted.fieldId).length >= maxFiles)
    throw new Refusal('invalid', 'submissions.too_many_files', { max: maxFiles }, field)
  if ((await entryBytes(db, wanted.entryId)) + wanted.size > quota.entryBytes) {
    const limit = megabytes(quota.entryBytes)
    throw new Refusal('invalid', 'submissions.files_too_heavy', { limit }, field)
  }
}

/** Whether the storage of the whole instance has room for one more file. @unguarded */
export async function ensureInstanceRoom(
  db: Db,
  { quota, fieldId, name, size }: Wanted & { quota: StorageQuota },
): Promise<void> {
  const [submitted] = await db.select({ bytes: sum(submissionFiles.size) }).from(submissionFiles)
  const [data] = await db.select({ bytes: sum(dataFiles.size) }).from(dataFiles)
  if (Number(submitted?.bytes ?? 0) + Number(data?.bytes ?? 0) + size > quota.instanceBytes)
    throw new Refusal('invalid', 'uploads.no_space', { name }, `files.${fieldId}`)
}

async function entryBytes(db: Db, entryId: string): Promise<number> {
  const [row] = await db
    .select({ bytes: sum(submissionFiles.size) })
    .from(submissionFiles)
    .innerJoin(submissions, eq(submissions.id, submissionFiles.submissionId))
    .where(eq(submissions.entryId, entryId))
  return Number(row?.bytes ?? 0)
}
