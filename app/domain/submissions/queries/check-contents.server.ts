import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { type Check, check, type Message, message } from '#app/domain/ledger/report'
import { chunksOf, type Storage } from '#app/services/storage.server'
import type { Db } from '#db/client.server'
import { dataFiles, pictures, submissionFiles, submissions, submissionVersions } from '#db/schema'
import { contentHash } from '../content.server'

/**
 * Checks every version of every submission against its answers and its files, and every data file and picture, byte by
 * byte; returns the errors and the number of correct versions. @unguarded
 */
export async function checkContents(db: Db, storage: Storage): Promise<Check[]> {
  const all = await db.select({ id: submissions.id }).from(submissions).orderBy(asc(submissions.id))
  const bytes = new Map<string, Promise<boolean>>()
  const isWhole = (sha256: string) => {
    const known = bytes.get(sha256) ?? hasBytes(storage, sha256)
    bytes.set(sha256, known)
    return known
  }
  const faults: Message[] = []
  let count = 0
  for (const { id } of all) {
    const versions = await db
      .select()
      .from(submissionVersions)
      .where(eq(submissionVersions.submissionId, id))
      .orderBy(asc(submissionVersions.number))
    const files = await db.select().from(submissionFiles).where(eq(submissionFiles.submissionId, id))
    count += versions.length
    faults.push(...contentFaults(id, versions, files), ...(await fileFaults(files, isWhole)))
  }
  const published = await db
    .select({ id: dataFiles.id, sha256: dataFiles.sha256 })
    .from(dataFiles)
    .orderBy(asc(dataFiles.id))
  const shown = await db
    .select({ id: pictures.id, sha256: pictures.sha256, narrower: pictures.narrower })
    .from(pictures)
    .orderBy(asc(pictures.id))
  const narrower = shown.flatMap(({ id, narrower }) => (narrower ?? []).map(({ sha256 }) => ({ id, sha256 })))
  faults.push(...(await fileFaults([...published, ...shown, ...narrower], isWhole)))
  const checked = message('ledger.check.contents', { count })
  return faults.length === 0 ? [check(checked, null)] : faults.map(fault => check(checked, fault))
}

type Version = typeof submissionVersions.$inferSelect
type File = typeof submissionFiles.$inferSelect

function contentFaults(submission: string, versions: readonly Version[], files: readonly File[]): Message[] {
  return versions
    .filter(version => contentHash(version.answers, files) !== version.contentHash)
    .map(({ number }) => message('ledger.fault.content', { submission, number }))
}

async function fileFaults(
  files: readonly Pick<File, 'id' | 'sha256'>[],
  isWhole: (sha256: string) => Promise<boolean>,
) {
  const faults: Message[] = []
  for (const { id, sha256 } of files) {
    if (!(await isWhole(sha256))) faults.push(message('ledger.fault.file', { file: id }))
  }
  return faults
}

async function hasBytes(storage: Storage, sha256: string): Promise<boolean> {
  const content = await storage.open(sha256)
  if (!content) return false
  const hash = createHash('sha256')
  for await (const chunk of chunksOf(content)) hash.update(chunk)
  return hash.digest('hex') === sha256
}
