import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import type { Answers } from '#db/json'
import { redactions, submissionVersions } from '#db/schema'

type Version = { id: string; answers: Answers }

/** The version's answers as a reader of the blind stage is given them. Unguarded. */
export async function loadRedaction(db: Db, versionId: string) {
  const [row] = await db.select().from(redactions).where(eq(redactions.submissionVersionId, versionId))
  return row ?? null
}

/** What is read of a version: whole where the law allows it or nothing was redacted. Unguarded. */
export async function loadReadableAnswers(
  db: Db,
  { id, answers }: Version,
  unredacted: boolean,
): Promise<{ answers: Answers; redacted: boolean }> {
  const redaction = unredacted ? null : await loadRedaction(db, id)
  return { answers: redaction?.answers ?? answers, redacted: redaction !== null }
}

export type RedactionState = 'none' | 'current' | 'outdated'

/** Whether judges read this version, the last one, redacted; outdated where only an earlier one was. Unguarded. */
export async function loadRedactionState(
  db: Db,
  last: { id: string; submissionId: string },
): Promise<RedactionState> {
  const made = await db
    .select({ versionId: redactions.submissionVersionId })
    .from(redactions)
    .innerJoin(submissionVersions, eq(submissionVersions.id, redactions.submissionVersionId))
    .where(eq(submissionVersions.submissionId, last.submissionId))
  if (made.some(({ versionId }) => versionId === last.id)) return 'current'
  return made.length > 0 ? 'outdated' : 'none'
}
