import { eq, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { attempts, cleanCopies, dataFiles, pictures, submissionFiles, truths } from '#db/schema'

/** Which of these hashes are named by a row, so that their bytes must stay. @unguarded */
export function loadNamedHashes(db: Db, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  return namedHashes(db, [...hashes])
}

/** All hashes that a row names. @unguarded for the operator only. */
export function listNamedHashes(db: Db): Promise<ReadonlySet<string>> {
  return namedHashes(db, null)
}

type HashColumn =
  | typeof submissionFiles.sha256
  | typeof dataFiles.sha256
  | typeof pictures.sha256
  | typeof cleanCopies.copySha256
  | typeof attempts.sha256
  | typeof truths.sha256
  | typeof truths.sampleSha256
  | typeof truths.baselineSha256

async function namedHashes(db: Db, wanted: string[] | null): Promise<ReadonlySet<string>> {
  const among = (column: HashColumn) => (wanted ? inArray(column, wanted) : isNotNull(column))
  const submitted = await db
    .select({ sha256: submissionFiles.sha256 })
    .from(submissionFiles)
    .where(among(submissionFiles.sha256))
  const data = await db.select({ sha256: dataFiles.sha256 }).from(dataFiles).where(among(dataFiles.sha256))
  const shown = await db.select({ sha256: pictures.sha256 }).from(pictures).where(among(pictures.sha256))
  const narrower = (
    await db.select({ narrower: pictures.narrower }).from(pictures).where(isNotNull(pictures.narrower))
  )
    .flatMap(each => each.narrower ?? [])
    .filter(({ sha256 }) => !wanted || wanted.includes(sha256))
  const copies = await db
    .select({ sha256: cleanCopies.copySha256 })
    .from(cleanCopies)
    .innerJoin(submissionFiles, eq(submissionFiles.sha256, cleanCopies.sha256))
    .where(among(cleanCopies.copySha256))
  const predicted = await db.select({ sha256: attempts.sha256 }).from(attempts).where(among(attempts.sha256))
  const ofTruths = await Promise.all(
    [truths.sha256, truths.sampleSha256, truths.baselineSha256].map(column =>
      db.select({ sha256: column }).from(truths).where(among(column)),
    ),
  )
  const all = [...submitted, ...data, ...shown, ...narrower, ...copies, ...predicted, ...ofTruths.flat()]
  return new Set(all.flatMap(({ sha256 }) => sha256 ?? []))
}
