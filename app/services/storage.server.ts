import type { Readable } from 'node:stream'
import { valuesFor } from '#app/i18n/message-values'
import { megabytes } from '#app/services/file-claim'

/** The maximum size of a file; reading stops as soon as it is exceeded. */
export type StageLimits = { maxBytes: number }

export type Staged =
  | { ok: true; stagedId: string; sha256: string; size: number }
  | { ok: false; reason: 'uploads.too_large'; params: { limit: number } }
  | { ok: false; reason: 'uploads.no_space'; params: Record<string, never> }

export type KeptFile =
  | { ok: true; sha256: string; size: number }
  | { ok: false; reason: 'uploads.gone'; params: Record<string, never> }

/** `unavailable`: nobody knows, because the scanner did not answer in time, or with an error. */
export type ScanVerdict = 'clean' | 'infected' | 'unavailable'

/** First and last byte, both included, as in an HTTP range. */
export type ByteRange = { start: number; end: number }

export type FileContent = ReadableStream<Uint8Array>

/** How many bytes may be kept, as sums of file sizes. */
export type StorageQuota = { entryBytes: number; instanceBytes: number }

export const usualQuota: StorageQuota = { entryBytes: 500_000_000, instanceBytes: 100_000_000_000 }

/** Deletes kept files that were last kept before the instant and that no row names. */
export type KeptSweep = {
  olderThan: Date
  /** which of at most a few hundred hashes a row names */
  named: (hashes: readonly string[]) => Promise<ReadonlySet<string>>
}

/**
 * Files by the SHA-256 of their content. A file is staged when it arrives, kept before a row names it, and never
 * changed. Staged files that are not kept are swept, and so are kept files that no row names. All names are generated,
 * none come from a person's input.
 */
export interface Storage {
  readonly quota: StorageQuota
  /** Reads all content and makes it durable. */
  stage(content: FileContent | Uint8Array, limits: StageLimits): Promise<Staged>
  /** Keeps a staged file permanently; keeping it again returns the same. */
  keep(stagedId: string): Promise<KeptFile>
  /** Deletes a staged file; a missing one is not an error. */
  discard(stagedId: string): Promise<void>
  /** Size of a file that is staged and not yet kept, or null. */
  stagedSize(stagedId: string): Promise<number | null>
  /** Whether the disk has room for this many more bytes and the database. */
  hasRoom(bytes: number): Promise<boolean>
  /** The content of a staged file, or null. */
  openStaged(stagedId: string): Promise<FileContent | null>
  /** What the scanner for malware says of a staged file; without a scanner every file is `clean`. */
  scan(stagedId: string): Promise<ScanVerdict>
  /** The content of a kept file, or the requested part, or null. */
  open(sha256: string, range?: ByteRange): Promise<FileContent | null>
  has(sha256: string): Promise<boolean>
  /** Deletes files staged before the instant and returns their number. Kept files stay. */
  sweep(olderThan: Date): Promise<number>
  /** Deletes kept files without a row and returns their number. */
  sweepKept(sweep: KeptSweep): Promise<number>
}

/** The hash is part of the id, so that keeping needs no record; the suffix makes the id unique. */
export const STAGED_ID = /^([0-9a-f]{64})-[\w-]{21}$/
export const SHA256 = /^[0-9a-f]{64}$/

export function tooLarge(limits: StageLimits): Staged {
  return { ok: false, reason: 'uploads.too_large', params: { limit: megabytes(limits.maxBytes) } }
}

export const noSpace: Staged = { ok: false, reason: 'uploads.no_space', params: {} }

/** A message that names the file and why it could not be staged. */
export function stagingRefusal(refused: Exclude<Staged, { ok: true }>, name: string) {
  const { reason, params } = refused
  return reason === 'uploads.too_large'
    ? { reason, params: valuesFor(reason, { ...params, name }) }
    : { reason, params: valuesFor(reason, { name }) }
}

/** The chunks of a content as they arrive; stopping early closes the source. */
export async function* chunksOf(content: FileContent | Uint8Array): AsyncGenerator<Uint8Array, void> {
  if (content instanceof Uint8Array) return yield content
  const reader = content.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

/** A Node stream of bytes as a web stream; cancelling closes the file. */
export function streamFrom(stream: Readable): FileContent {
  const chunks = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: () => {
      stream.destroy()
    },
  })
}
