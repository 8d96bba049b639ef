import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import {
  type ByteRange,
  chunksOf,
  type FileContent,
  type Kept,
  SHA256,
  STAGED_ID,
  type Staged,
  type StageLimits,
  type Storage,
  streamFrom,
  tooLarge,
} from '#app/services/storage.server'

/**
 * Storage in one folder: `tmp/` while bytes arrive, `staged/<staged id>` when all have, `files/<ab>/<sha-256>` when
 * kept. Each step syncs the file, renames it and syncs the folder, so that what was answered survives a power cut.
 */
export function createDiskStorage(folder: string): Storage {
  const staged = join(folder, 'staged')
  const tmp = join(folder, 'tmp')
  const stagedPath = (stagedId: string) => (STAGED_ID.test(stagedId) ? join(staged, stagedId) : null)
  const keptPath = (sha256: string) =>
    SHA256.test(sha256) ? join(folder, 'files', sha256.slice(0, 2), sha256) : null

  return {
    stage: (content, limits) => stage({ content, limits, tmp, staged }),
    keep: stagedId => keep(stagedPath(stagedId), keptPath(stagedId.slice(0, 64))),
    discard: async stagedId => {
      const path = stagedPath(stagedId)
      if (path) await rm(path, { force: true })
    },
    openStaged: stagedId => openPath(stagedPath(stagedId)),
    open: (sha256, range) => openPath(keptPath(sha256), range),
    has: async sha256 => (await sizeOf(keptPath(sha256))) !== null,
    sweep: async olderThan => (await sweep(staged, olderThan)) + (await sweep(tmp, olderThan)),
  }
}

type Arrival = { content: FileContent | Uint8Array; limits: StageLimits; tmp: string; staged: string }

async function stage({ content, limits, tmp, staged }: Arrival): Promise<Staged> {
  await mkdir(tmp, { recursive: true })
  const tmpPath = join(tmp, nanoid())
  const file = await open(tmpPath, 'wx')
  try {
    const written = await write(file, content, limits.maxBytes)
    if (!written) return tooLarge(limits)
    await file.sync()
    const stagedId = `${written.sha256}-${nanoid()}`
    await move(tmpPath, join(staged, stagedId))
    return { ok: true, stagedId, ...written }
  } finally {
    await file.close()
    await rm(tmpPath, { force: true })
  }
}

async function write(file: FileHandle, content: FileContent | Uint8Array, maxBytes: number) {
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

async function keep(from: string | null, to: string | null): Promise<Kept> {
  const gone: Kept = { ok: false, reason: 'upload.gone', params: {} }
  if (!from || !to) return gone
  if ((await sizeOf(from)) !== null) await move(from, to)
  const size = await sizeOf(to)
  return size === null ? gone : { ok: true, sha256: to.slice(-64), size }
}

/** A rename within one file system is atomic, and durable once the folder that gained the name is synced. */
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
  const names = (await readdir(folder).catch(error => ifAbsent(error))) ?? []
  const swept = await Promise.all(names.map(name => removeOlder(join(folder, name), olderThan)))
  return swept.filter(Boolean).length
}

async function removeOlder(path: string, olderThan: Date): Promise<boolean> {
  const found = await stat(path).catch(error => ifAbsent(error))
  if (!found || found.mtime >= olderThan) return false
  await rm(path, { force: true })
  return true
}

/** Absence is an answer; anything else the disk says is not. */
function ifAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
