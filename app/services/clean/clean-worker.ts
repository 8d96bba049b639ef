import type { FileExtension } from '#app/services/file-types'
import { type CleanAnswer, cleanBytes } from './clean-bytes'

type Task = { extension: FileExtension; bytes: Uint8Array }

/** The task of the cleaning threads. */
export default async function clean({ extension, bytes }: Task): Promise<CleanAnswer> {
  try {
    return await cleanBytes(extension, bytes)
  } catch {
    // why: libraries report a damaged file by throwing; such a file does not change
    return { outcome: 'as_is', entries: [] }
  }
}

/** An empty task: it ends once the thread has loaded. */
export const ready = () => null
