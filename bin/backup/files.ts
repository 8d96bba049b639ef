import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { config } from '#app/config.server'
import { syncFolder, writeNew } from './parts'

const staging = () => `${config.filesDir}.restoring`

/** Whether DATA_DIR holds uploaded files. */
export async function hasKeptFiles(): Promise<boolean> {
  // why: a folder that is not there holds nothing
  const shelves = await readdir(join(config.filesDir, 'files')).catch(() => [])
  return shelves.length > 0
}

/** Writes the files of a backup beside those in use. A file has the hash of its bytes as its name. */
export async function stageFiles(
  paths: readonly string[],
  open: (path: string) => Promise<Readable>,
): Promise<void> {
  await dropStagedFiles()
  for (const path of paths) {
    const { sha256 } = await writeNew(join(staging(), path), await open(path))
    if (sha256 !== basename(path)) throw new Error(`${path} does not have the bytes that its name says`)
  }
}

/** Puts the staged files in place. `earlier`: the new name of the folder that was there, or null where there was none. */
export async function commitFiles(aside: string) {
  const { filesDir, dataDir } = config
  const earlier = existsSync(filesDir) ? `${filesDir}.${aside}` : null
  if (earlier) await rename(filesDir, earlier)
  if (existsSync(staging())) await rename(staging(), filesDir)
  if (existsSync(dataDir)) await syncFolder(dataDir)
  const undo = async () => {
    if (existsSync(filesDir)) await rename(filesDir, staging())
    if (earlier) await rename(earlier, filesDir)
  }
  return { earlier, undo }
}

export async function dropStagedFiles(): Promise<void> {
  await rm(staging(), { recursive: true, force: true })
}
