import { FileConfigstore } from '@tus/file-store'
import { forgetUpload } from './tus-settle.server'

/** Gives up uploads begun before the instant, and the records of finished ones; answers how many. */
export async function sweepUploads(dir: string, olderThan: Date): Promise<number> {
  const records = new FileConfigstore(dir)
  const ids = (await records.list?.()) ?? []
  const uploads = await Promise.all(ids.map(id => records.get(id)))
  const old = uploads.filter(upload => upload?.creation_date && new Date(upload.creation_date) < olderThan)
  await Promise.all(old.map(upload => upload && forgetUpload(dir, records, upload.id)))
  return old.length
}
