import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from './manifest'

const complete = /^meydan-\d{8}T\d{9}Z$/
const unfinished = /^\.meydan-\d{8}T\d{9}Z\.[\w-]+\.partial$/
const day = 86_400_000

/** An instant for names of files: 20260601T080000000Z. */
export function stampOf(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '')
}

export const backupName = (stamp: string) => `meydan-${stamp}`

/** The complete backups in a folder, the newest first. */
export async function listBackups(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter(name => complete.test(name))
    .sort()
    .reverse()
    .map(name => join(folder, name))
}

export type Earlier = { folder: string; manifest: Manifest }

/** The newest complete backup, to take files over from. */
export async function findNewest(folder: string): Promise<Earlier | null> {
  for (const each of await listBackups(folder)) {
    const manifest = await readManifest(each)
    if (!('fault' in manifest)) return { folder: each, manifest }
  }
  return null
}

/** Deletes all but the newest backups; returns the names of the deleted ones. */
export async function keepNewest(folder: string, count: number): Promise<string[]> {
  const old = (await listBackups(folder)).slice(count)
  for (const each of old) await rm(each, { recursive: true, force: true })
  return old
}

/** Deletes what interrupted backups left a day ago. */
export async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!unfinished.test(name)) continue
    const { mtime } = await stat(join(folder, name))
    if (now.getTime() - mtime.getTime() > day) await rm(join(folder, name), { recursive: true, force: true })
  }
}
