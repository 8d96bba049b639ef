import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import { batchesOf, inBatches } from '#app/services/batches.server'
import { type FreeSpace, freeSpace, isFullDisk } from '#app/services/free-space.server'
import type { Scan } from '#app/services/malware-scan.server'
import {
  type ByteRange,
  chunksOf,
  type FileContent,
  type KeptFile,
  type KeptSweep,
  noSpace,
  SHA256,
  STAGED_ID,
  type Staged,
  type StageLimits,
  type Storage,
  type StorageQuota,
  streamFrom,
  tooLarge,
  usualQuota,
} from '#app/services/storage.server'

/** Number of files checked together. */
const filesAtOnce = 50

type DiskOptions = {
  quota?: StorageQuota
  /** bytes that are reserved for the database: a file that would use them is refused */
  minFreeBytes?: number
  free?: FreeSpace
  scan?: Scan
}

/**
 * Storage in one folder: `tmp/` while bytes arrive, `staged/<staged id>` when all have arrived, `files/<ab>/<sha-256>`
 * when kept. Each step syncs the file, renames it and syncs the folder, so that an acknowledged file survives a power
 * failure.
 */
export function createDiskStorage(folder: string, options: DiskOptions = {}): Storage {
  const { quota = usualQuota, minFreeBytes = 0, free = freeSpace, scan } = options
  const hasRoom = async (bytes: number) => (await free(folder)) - bytes >= minFreeBytes
  const staged = join(folder, 'staged')
  const tmp = join(folder, 'tmp')
  const stagedPath = (stagedId: string) => (STAGED_ID.test(stagedId) ? join(staged, stagedId) : null)
  const keptPath = (sha256: string) =>
    SHA256.test(sha256) ? join(folder, 'files', sha256.slice(0, 2), sha256) : null

  return {
    quota,
    hasRoom,
    stage: async (content, limits) =>
      (await hasRoom(0)) ? stage({ content, limits, tmp, staged }) : noSpace,
    keep: stagedId => keep(stagedPath(stagedId), keptPath(stagedId.slice(0, 64))),
    discard: async stagedId => {
      const path = stagedPath(stagedId)
      if (path) await rm(path, { force: true })
    },
    stagedSize: stagedId => sizeOf(stagedPath(stagedId)),
    openStaged: stagedId => openPath(stagedPath(stagedId)),
    scan: async stagedId => {
      const content = scan ? await openPath(stagedPath(stagedId)) : null
      return scan && content ? scan(content) : 'clean'
    },
    open: (sha256, range) => openPath(keptPath(sha256), range),
    has: async sha256 => (await sizeOf(keptPath(sha256))) !== null,
    sweep: async olderThan => (await sweep(staged, olderThan)) + (await sweep(tmp, olderThan)),
    sweepKept: retention => sweepKept({ ...retention, files: join(folder, 'files'), tmp }),
  }
}

type Arrival = { content: FileContent | Uint8Array; limits: StageLimits; tmp: string; staged: string }

async function stage({ content, limits, tmp, staged }: Arrival): Promise<Staged> {
  const tmpPath = join(tmp, nanoid())
  try {
    return await write({ content, limits, tmpPath, staged })
  } catch (error) {
    // why: a full disk is shown to the person; the partly written file is removed
    if (!isFullDisk(error)) throw error
    return noSpace
  } finally {
    await rm(tmpPath, { force: true })
  }
}

type Writing = Omit<Arrival, 'tmp'> & { tmpPath: string }

async function write({ content, limits, tmpPath, staged }: Writing): Promise<Staged> {
  await mkdir(dirname(tmpPath), { recursive: true })
  const file = await open(tmpPath, 'wx')
  try {
    const written = await copy(file, content, limits.maxBytes)
    if (!written) return tooLarge(limits)
    await file.sync()
    const stagedId = `${written.sha256}-${nanoid()}`
    await move(tmpPath, join(staged, stagedId))
    return { ok: true, stagedId, ...written }
  } finally {
    await file.close()
  }
}

async function copy(file: FileHandle, content: FileContent | Uint8Array, maxBytes: number) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunksOf(content)) {
    size += chunk.length
    if (size > maxBytes) return null
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  return { sha256: hash.digest('hex'), size }
}

async function keep(from: string | null, to: string | null): Promise<KeptFile> {
  const gone: KeptFile = { ok: false, reason: 'uploads.gone', params: {} }
  if (!from || !to) return gone
  const now = new Date()
  // the time until the sweep starts when a file is kept, not when it arrived
  for (const path of [from, to]) await utimes(path, now, now).catch(error => ifAbsent(error))
  if ((await sizeOf(from)) !== null) await move(from, to)
  const size = await sizeOf(to)
  return size === null ? gone : { ok: true, sha256: to.slice(-64), size }
}

/** A rename within one file system is atomic, and durable once the target folder is synced. */
async function move(from: string, to: string): Promise<void> {
  const parent = dirname(to)
  const created = await mkdir(parent, { recursive: true })
  await rename(from, to)
  await syncFolder(parent)
  if (created) await syncFolder(dirname(created))
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function openPath(path: string | null, range?: ByteRange): Promise<FileContent | null> {
  if (!path || (await sizeOf(path)) === null) return null
  return streamFrom(createReadStream(path, range))
}

async function sizeOf(path: string | null): Promise<number | null> {
  if (!path) return null
  const found = await stat(path).catch(error => ifAbsent(error))
  return found ? found.size : null
}

async function sweep(folder: string, olderThan: Date): Promise<number> {
  const swept = await inBatches(await namesIn(folder), filesAtOnce, name =>
    removeOlder(join(folder, name), olderThan),
  )
  return swept.filter(Boolean).length
}

type Sweeping = KeptSweep & { files: string; tmp: string }

async function sweepKept({ files, ...sweeping }: Sweeping): Promise<number> {
  let removed = 0
  for (const shelf of await namesIn(files)) {
    const names = (await namesIn(join(files, shelf))).filter(name => SHA256.test(name))
    for await (const batch of batchesOf(names, filesAtOnce))
      removed += await sweepBatch({ ...sweeping, files, folder: join(files, shelf), names: batch })
  }
  return removed
}

type Batch = Sweeping & { folder: string; names: readonly string[] }

async function sweepBatch({ folder, names, ...sweeping }: Batch): Promise<number> {
  const old = await inBatches(names, filesAtOnce, async name =>
    (await isOlder(join(folder, name), sweeping.olderThan)) ? name : null,
  )
  const candidates = old.filter(name => name !== null)
  const named = candidates.length > 0 ? await sweeping.named(candidates) : new Set<string>()
  let removed = 0
  for (const sha256 of candidates.filter(name => !named.has(name))) {
    if (await removeUnnamed(join(folder, sha256), sha256, sweeping)) removed++
  }
  return removed
}

/**
 * The file is moved before the last check: a process that keeps the same content in the meantime writes a new file, and
 * a file that was kept or named since is moved back.
 */
async function removeUnnamed(path: string, sha256: string, sweeping: Sweeping): Promise<boolean> {
  const aside = join(sweeping.tmp, `${sha256}-${nanoid()}`)
  await mkdir(sweeping.tmp, { recursive: true })
  await rename(path, aside)
  const unused = (await isOlder(aside, sweeping.olderThan)) && !(await sweeping.named([sha256])).has(sha256)
  if (unused) await rm(aside, { force: true })
  else await move(aside, path)
  return unused
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(error => ifAbsent(error))) ?? []
}

async function isOlder(path: string, olderThan: Date): Promise<boolean> {
  const found = await stat(path).catch(error => ifAbsent(error))
  return found !== null && found.mtime < olderThan
}

async function removeOlder(path: string, olderThan: Date): Promise<boolean> {
  if (!(await isOlder(path, olderThan))) return false
  await rm(path, { force: true })
  return true
}

/** A missing file is a result; any other error is thrown. */
function ifAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
