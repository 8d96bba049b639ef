import { createReadStream } from 'node:fs'
import { rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileConfigstore } from '@tus/file-store'
import { checkFile } from '#app/services/file-check.server'
import type { FileRefusal, FileRules } from '#app/services/file-claim'
import type { FileExtension } from '#app/services/file-types'
import { type Storage, stagingRefusal, streamFrom } from '#app/services/storage.server'

export type FinishedUpload = {
  ownerKey: string
  stagedId: string
  sha256: string
  size: number
  name: string
  extension: FileExtension
  media: string
}

export type SettleSetup = FileRules & {
  /** The folder of uploads that are still arriving. */
  dir: string
  storage: Storage
  /**
   * Called when an upload is checked and staged, before the client gets the answer; after a crash perhaps once more.
   */
  onFinish: (upload: FinishedUpload) => Promise<void>
}

export type Settled = { ok: true; stagedId: string } | FileRefusal

/** Checks a complete upload and stages it, or deletes it. A second call returns the same. */
export async function settleUpload(
  setup: SettleSetup,
  records: FileConfigstore,
  id: string,
): Promise<Settled> {
  const upload = await records.get(id)
  const { filename, owner, staged } = upload?.metadata ?? {}
  if (staged) return { ok: true, stagedId: staged }
  if (!upload || !filename || !owner) throw new Error('an upload without its record')
  const outcome = await checkAndStage(setup, { id, name: filename, size: upload.size ?? 0 })
  if (!outcome.ok) {
    // the upload waits for room; it is checked again at the next request
    if (outcome.reason === 'uploads.no_space') return outcome
    await forgetUpload(setup.dir, records, id)
    return outcome
  }
  await setup.onFinish({ ...outcome.finished, ownerKey: owner })
  upload.metadata = { ...upload.metadata, staged: outcome.finished.stagedId }
  await records.set(id, upload)
  await truncate(join(setup.dir, id))
  return { ok: true, stagedId: outcome.finished.stagedId }
}

export async function forgetUpload(dir: string, records: FileConfigstore, id: string): Promise<void> {
  await rm(join(dir, id), { force: true })
  await records.delete(id)
}

type Arrived = { id: string; name: string; size: number }
type Outcome = { ok: true; finished: Omit<FinishedUpload, 'ownerKey'> } | FileRefusal

async function checkAndStage(setup: SettleSetup, { id, name, size }: Arrived): Promise<Outcome> {
  const open = async () => streamFrom(createReadStream(join(setup.dir, id)))
  const verdict = await checkFile({ name, size, open }, setup)
  if (!verdict.ok) return verdict
  const staged = await setup.storage.stage(await open(), setup)
  if (!staged.ok) return { ok: false, ...stagingRefusal(staged, verdict.name) }
  const { ok: _, ...finished } = { ...verdict, ...staged }
  return { ok: true, finished }
}
