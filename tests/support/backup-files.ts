import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { damagedParts } from '#bin/backup/check'
import { readManifest } from '#bin/backup/manifest'

/** What is wrong with a backup. */
export async function faultsOf(folder: string): Promise<string[]> {
  const manifest = await readManifest(folder)
  return 'fault' in manifest ? [manifest.fault] : damagedParts(folder, manifest)
}

/** The files of a folder, by their paths. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))
}

/** Whether the bytes of any file contain the text. */
export function anyContains(folder: string, text: string): boolean {
  return filesIn(folder).some(path => readFileSync(path).includes(text))
}
