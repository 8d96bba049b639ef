import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { cleanCopies, dataFiles, submissionFiles } from '#db/schema'

/** Which of these hashes are named by a row, so that their bytes must stay. @unguarded */
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
  const copies = await db
    .select({ sha256: cleanCopies.copySha256 })
    .from(cleanCopies)
    .innerJoin(submissionFiles, eq(submissionFiles.sha256, cleanCopies.sha256))
    .where(inArray(cleanCopies.copySha256, wanted))
  return new Set([...submitted, ...data, ...copies].flatMap(({ sha256 }) => sha256 ?? []))
}
