import { createHash, randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { FileConfigstore } from '@tus/file-store'
import { valuesFor } from '#app/i18n/message-values'
import { inBatches } from '#app/services/batches.server'
import type { FileRefusal } from '#app/services/file-claim'
import type { Storage } from '#app/services/storage.server'

/** One person's limits: unfinished uploads, and uploaded bytes that are not used yet. */
export type UploadQuota = { open: number; bytes: number }

type QuotaOptions = { dir: string; records: FileConfigstore; storage: Storage; quota: UploadQuota }

const filesAtOnce = 20

/** An id that starts with a mark of its owner, so that one person's uploads are found without reading others'. */
export function uploadId(ownerKey: string): string {
  return markOf(ownerKey) + randomBytes(12).toString('hex')
}

/** Whether a person may start an upload of this size in addition to their pending ones. */
export async function checkQuota(
  { dir, records, storage, quota }: QuotaOptions,
  { ownerKey, size }: { ownerKey: string; size: number },
): Promise<{ ok: true } | FileRefusal> {
  if (!(await storage.hasRoom(size)))
    return { ok: false, reason: 'uploads.no_space', params: valuesFor('uploads.no_space', { name: 'none' }) }
  const held = await inBatches(await idsOf(dir, ownerKey), filesAtOnce, id => heldBy(records, storage, id))
  const open = held.filter(each => each.open).length
  const bytes = held.reduce((sum, each) => sum + each.bytes, size)
  if (open < quota.open && bytes <= quota.bytes) return { ok: true }
  return {
    ok: false,
    reason: 'uploads.too_many',
    params: valuesFor('uploads.too_many', { max: quota.open, limit: quota.bytes / 1_000_000 }),
  }
}

async function heldBy(records: FileConfigstore, storage: Storage, id: string) {
  const upload = await records.get(id)
  const staged = upload?.metadata?.staged
  if (staged) return { open: false, bytes: (await storage.stagedSize(staged)) ?? 0 }
  return { open: upload !== undefined, bytes: upload?.size ?? 0 }
}

async function idsOf(dir: string, ownerKey: string): Promise<string[]> {
  const mark = markOf(ownerKey)
  const names = await readdir(dir)
  return names.filter(name => name.startsWith(mark) && name.length === 32)
}

function markOf(ownerKey: string): string {
  return createHash('sha256').update(ownerKey).digest('hex').slice(0, 8)
}
