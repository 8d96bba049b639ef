import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { engine } from '#db/engine'
import { knownMigrations } from '#db/schema-version'
import type { Manifest } from './manifest'
import { measure } from './parts'

/** Reads every part of a backup; returns what is damaged or missing, in words. */
export async function damagedParts(folder: string, { parts }: Manifest): Promise<string[]> {
  const faults: string[] = []
  for (const { path, size, sha256 } of parts) {
    const file = join(folder, path)
    const found = await measure(file)
    if (!found) faults.push(`${path} ${(await isThere(file)) ? 'cannot be read' : 'is missing'}`)
    else if (found.size !== size) faults.push(`${path} has ${found.size} bytes instead of ${size}`)
    else if (found.sha256 !== sha256) faults.push(`${path} is damaged`)
  }
  return faults
}

/** Why this Meydan, with its settings, cannot restore the backup; null when it can. */
export function unfitReason(manifest: Manifest): string | null {
  const engines = { sqlite: 'SQLite', postgres: 'PostgreSQL' }
  if (manifest.engine !== engine)
    return `this is a backup of ${engines[manifest.engine]}, but DATABASE_URL names ${engines[engine]}`
  if (knownMigrations().every(({ tag }) => tag !== manifest.schema))
    return 'this is a backup of a newer version of Meydan: restore it with that version'
  return null
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
