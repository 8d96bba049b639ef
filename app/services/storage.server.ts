import type { Readable } from 'node:stream'
import { megabytes } from '#app/services/file-claim'

/** What a file may weigh while it is read in; more is refused as soon as it is seen. */
export type StageLimits = { maxBytes: number }

export type Staged =
  | { ok: true; stagedId: string; sha256: string; size: number }
  | { ok: false; reason: 'uploads.too_large'; params: { limit: number } }
  | { ok: false; reason: 'uploads.no_space'; params: Record<string, never> }

export type Kept =
  | { ok: true; sha256: string; size: number }
  | { ok: false; reason: 'uploads.gone'; params: Record<string, never> }

/** First and last byte, both included, as in an HTTP range. */
export type ByteRange = { start: number; end: number }

export type FileContent = ReadableStream<Uint8Array>

/** How many bytes may be kept, as sums of file sizes. */
export type StorageQuota = { entryBytes: number; instanceBytes: number }

export const usualQuota: StorageQuota = { entryBytes: 500_000_000, instanceBytes: 100_000_000_000 }

/** Removes kept files that were last kept before the instant and that no row names. */
export type KeptSweep = {
  olderThan: Date
  /** which of at most a few hundred hashes are named by a row */
  named: (hashes: readonly string[]) => Promise<ReadonlySet<string>>
}

/**
 * Files by the SHA-256 of their content. A file is staged when it arrives, kept before a row names it, and then never
 * changed; what is staged and not kept is swept, and so is what is kept and named by no row. Every name is made here,
 * none from a person's input.
 */
export interface Storage {
  readonly quota: StorageQuota
  /** Reads everything in and makes it durable. */
  stage(content: FileContent | Uint8Array, limits: StageLimits): Promise<Staged>
  /** Keeps a staged file for good; keeping it again answers the same. */
  keep(stagedId: string): Promise<Kept>
  /** Forgets a staged file; one that is not there is no error. */
  discard(stagedId: string): Promise<void>
  /** Bytes of a file that is staged and not yet kept, or null. */
  stagedSize(stagedId: string): Promise<number | null>
  /** Whether the disk has room for so many bytes more and for the database beside them. */
  hasRoom(bytes: number): Promise<boolean>
  /** The content of a staged file, or null. */
  openStaged(stagedId: string): Promise<FileContent | null>
  /** The content of a kept file, or the part of it that is asked for, or null. */
  open(sha256: string, range?: ByteRange): Promise<FileContent | null>
  has(sha256: string): Promise<boolean>
  /** Forgets what was staged before the instant and answers how many files that was. Kept files stay. */
  sweep(olderThan: Date): Promise<number>
  /** Removes kept files without a row and answers how many that was. */
  sweepKept(sweep: KeptSweep): Promise<number>
}

/** The hash is part of the id, so that keeping needs no record of its own; the tail makes the id one of a kind. */
export const STAGED_ID = /^([0-9a-f]{64})-[\w-]{21}$/
export const SHA256 = /^[0-9a-f]{64}$/

export function tooLarge(limits: StageLimits): Staged {
  return { ok: false, reason: 'uploads.too_large', params: { limit: megabytes(limits.maxBytes) } }
}

export const noSpace: Staged = { ok: false, reason: 'uploads.no_space', params: {} }

/** The pieces of a content as they come; who stops early lets the source go. */
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
