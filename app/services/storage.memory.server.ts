import { createHash } from 'node:crypto'
import { nanoid } from 'nanoid'
import {
  type ByteRange,
  chunksOf,
  type FileContent,
  type Storage,
  tooLarge,
  usualQuota,
} from '#app/services/storage.server'

type StagedFile = { sha256: string; bytes: Uint8Array; at: Date }

/** Storage in memory, for tests and experiments. */
export function createMemoryStorage(clock: () => Date): Storage {
  const staged = new Map<string, StagedFile>()
  const files = new Map<string, Uint8Array>()
  const keptAt = new Map<string, Date>()

  return {
    quota: usualQuota,
    async stage(content, limits) {
      const bytes = await readAll(content, limits.maxBytes)
      if (!bytes) return tooLarge(limits)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const stagedId = `${sha256}-${nanoid()}`
      staged.set(stagedId, { sha256, bytes, at: clock() })
      return { ok: true, stagedId, sha256, size: bytes.length }
    },
    async keep(stagedId) {
      const bytes = staged.get(stagedId)?.bytes ?? files.get(stagedId.split('-')[0] ?? '')
      if (!bytes) return { ok: false, reason: 'uploads.gone', params: {} }
      const sha256 = stagedId.slice(0, 64)
      files.set(sha256, bytes)
      keptAt.set(sha256, clock())
      staged.delete(stagedId)
      return { ok: true, sha256, size: bytes.length }
    },
    async discard(stagedId) {
      staged.delete(stagedId)
    },
    async stagedSize(stagedId) {
      return staged.get(stagedId)?.bytes.length ?? null
    },
    async hasRoom() {
      return true
    },
    async openStaged(stagedId) {
      const file = staged.get(stagedId)
      return file ? streamOf(file.bytes) : null
    },
    async scan() {
      return 'clean'
    },
    async open(sha256, range) {
      const bytes = files.get(sha256)
      return bytes ? streamOf(part(bytes, range)) : null
    },
    async has(sha256) {
      return files.has(sha256)
    },
    async sweep(olderThan) {
      const old = [...staged].filter(([, file]) => file.at < olderThan)
      for (const [stagedId] of old) staged.delete(stagedId)
      return old.length
    },
    async sweepKept({ olderThan, named }) {
      const old = [...files.keys()].filter(sha256 => (keptAt.get(sha256) ?? olderThan) < olderThan)
      const used = await named(old)
      const unused = old.filter(sha256 => !used.has(sha256))
      for (const sha256 of unused) files.delete(sha256)
      return unused.length
    },
  }
}

async function readAll(content: FileContent | Uint8Array, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(content)) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function part(bytes: Uint8Array, range: ByteRange | undefined): Uint8Array {
  return range ? bytes.slice(range.start, range.end + 1) : bytes
}

function streamOf(bytes: Uint8Array): FileContent {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })
}
