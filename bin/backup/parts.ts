import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Cipher } from './age'

type Bytes = AsyncIterable<Uint8Array>
type Written = { size: number; sha256: string }

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes a new file and syncs it. */
export async function writeNew(path: string, content: Bytes | Uint8Array[]): Promise<Written> {
  await mkdir(dirname(path), { recursive: true })
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx')
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      size += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { size, sha256: hash.digest('hex') }
}

/** The size and the hash of a file; null where it cannot be read. */
export async function measure(path: string): Promise<Written | null> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk)
      size += chunk.length
    }
  } catch {
    // why: a file that is missing or cannot be read is a finding
    return null
  }
  return { size, sha256: hash.digest('hex') }
}

export type Part = Written & { path: string }

/** Writes the parts of a backup, encrypted where there are recipients. */
export function createParts(folder: string, cipher: Cipher | null) {
  const parts: Part[] = []
  const nameOf = (path: string) => (cipher ? `${path}.age` : path)
  return {
    parts,
    nameOf,
    async put(path: string, content: Bytes): Promise<void> {
      const name = nameOf(path)
      const written = await writeNew(join(folder, name), cipher ? await cipher.encrypt(content) : content)
      parts.push({ path: name, ...written })
    },
    /** Takes a part over from an earlier backup if it is unchanged there; it then needs no room. */
    async takeOver(from: string, part: Part): Promise<boolean> {
      const source = join(from, part.path)
      const found = await measure(source)
      if (found?.sha256 !== part.sha256 || found.size !== part.size) return false
      try {
        await mkdir(dirname(join(folder, part.path)), { recursive: true })
        await link(source, join(folder, part.path))
      } catch {
        // why: not every file system links files; the file is then copied
        return false
      }
      parts.push(part)
      return true
    },
  }
}

export type Parts = ReturnType<typeof createParts>

/** Makes new names in a folder survive a power failure. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
