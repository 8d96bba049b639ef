import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { dataFiles, submissionFiles } from '#db/schema'

/** Which of these hashes are named by a row, so that their bytes must stay. Unguarded. */
export async function loadNamedHashes(db: Db, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...hashes]
  const submitted = await db
    .select({ sha256: submissionFiles.sha256 })
    .from(submissionFiles)
    .where(inArray(submissionFiles.sha256, wanted))
  const data = await db
    .select({ sha256: dataFiles.sha256 })
    .from(dataFiles)
    .where(inArray(dataFiles.sha256, wanted))
  return new Set([...submitted, ...data].map(({ sha256 }) => sha256))
}
