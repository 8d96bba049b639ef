import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
/** What the databases and files of a whole run may weigh, in bytes, with room to spare. */
const needed = 3_000_000_000

/** A new folder for what a test writes and nobody keeps: in memory where there is enough of it, else on the disk. */
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
    // why: only Linux has it, and not everywhere may one write there
    return false
  }
}
