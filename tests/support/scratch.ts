import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
/** Bytes that the databases and files of a whole run need, with a margin. */
const needed = 3_000_000_000

/** A new folder for temporary files: in memory if there is enough, else on disk. */
export function scratchFolder(name: string) {
  const path = mkdtempSync(join(hasMemory() ? memory : tmpdir(), `meydan-${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

function hasMemory(): boolean {
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > needed
  } catch {
    // why: exists only on Linux and is not writable everywhere
    return false
  }
}
