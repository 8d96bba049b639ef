import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '#app/config.server'
import { errorCode } from '#db/error-code'

/** free: no production database has used the folder · own: this one has · foreign: another one has */
export type FolderFacts = 'free' | 'own' | 'foreign'

/** A file in DATA_DIR with the instant at which its production database was marked: a name for that database. */
const fileOf = () => join(config.dataDir, 'instance')

/** Whose files and signing key DATA_DIR holds. `since`: of the production database in use; null for any other. */
export function loadFolder(since: Date | null): FolderFacts {
  const owner = readOwner()
  if (owner === null) return 'free'
  return owner === since?.toISOString() ? 'own' : 'foreign'
}

/** Marks DATA_DIR as that of a production database, once. */
export function markFolder(since: Date): void {
  if (readOwner() === null) replaceFolderMark(since)
}

/** Marks DATA_DIR as that of a production database, after its files were restored from a backup of that database. */
export function replaceFolderMark(since: Date): void {
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(fileOf(), `${since.toISOString()}\n`)
}

function readOwner(): string | null {
  try {
    return readFileSync(fileOf(), 'utf8').trim()
  } catch (error) {
    // why: a folder without this file belongs to no database
    if (errorCode(error) !== 'ENOENT') throw error
    return null
  }
}
