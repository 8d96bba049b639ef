import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import type { Answers } from '#db/json'
import { redactions } from '#db/schema'

type Version = { id: string; answers: Answers }

/** The version's answers as a reader of the blind stage is given them. Unguarded. */
export async function loadRedaction(db: Db, versionId: string) {
  const [row] = await db.select().from(redactions).where(eq(redactions.submissionVersionId, versionId))
  return row ?? null
}

/** What is read of a version: whole where the law allows it or nothing was redacted. */
export async function loadReadableAnswers(
  db: Db,
  { id, answers }: Version,
  unredacted: boolean,
): Promise<{ answers: Answers; redacted: boolean }> {
  const redaction = unredacted ? null : await loadRedaction(db, id)
  return { answers: redaction?.answers ?? answers, redacted: redaction !== null }
}
