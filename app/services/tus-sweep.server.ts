import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inBatches } from '#app/services/batches.server'

/** Each upload has two files named by its id: the bytes and its record. */
const RECORD = '.json'
const filesAtOnce = 50

/**
 * Deletes uploads that have not changed since the instant, and the records of finished ones; returns their number. A
 * record without bytes, bytes without a record and a record that a full disk left empty are deleted as well.
 */
export async function sweepUploads(dir: string, olderThan: Date): Promise<number> {
  const names = await readdir(dir).catch(error => noNames(error))
  const ids = [...new Set(names.map(name => (name.endsWith(RECORD) ? name.slice(0, -RECORD.length) : name)))]
  const swept = await inBatches(ids, filesAtOnce, id => sweepOne(join(dir, id), olderThan))
  return swept.filter(Boolean).length
}

async function sweepOne(path: string, olderThan: Date): Promise<boolean> {
  const both = [path, path + RECORD]
  const changed = await Promise.all(both.map(each => changedAt(each)))
  if (changed.some(at => at !== null && at >= olderThan)) return false
  await Promise.all(both.map(each => rm(each, { force: true })))
  return true
}

async function changedAt(path: string): Promise<Date | null> {
  const found = await stat(path).catch(error => absent(error))
  return found ? found.mtime : null
}

function noNames(error: NodeJS.ErrnoException): string[] {
  absent(error)
  return []
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
