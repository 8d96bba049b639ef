import { eq, inArray } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import type { Answers } from '#db/json'
import { redactions, submissionVersions } from '#db/schema'

type Version = { id: string; submissionId: string; answers: Answers }

/** The version's answers for readers of the blind stage. Unguarded. */
export async function loadRedaction(db: Db, versionId: string) {
  const [row] = await db.select().from(redactions).where(eq(redactions.submissionVersionId, versionId))
  return row ?? null
}

/**
 * The readable answers of a version: all of them where the disclosure rules allow it or nothing was redacted. Where
 * only an earlier version was redacted, none of them, because the redacted texts may be in it again. Unguarded.
 */
export async function loadReadableAnswers(
  db: Db,
  version: Version,
  unredacted: boolean,
): Promise<{ answers: Answers; redacted: boolean; awaitsRedaction: boolean }> {
  if (unredacted) return { answers: version.answers, redacted: false, awaitsRedaction: false }
  const state = await loadRedactionState(db, version)
  if (state === 'outdated') return { answers: {}, redacted: true, awaitsRedaction: true }
  const redaction = await loadRedaction(db, version.id)
  return {
    answers: redaction?.answers ?? version.answers,
    redacted: state === 'current',
    awaitsRedaction: false,
  }
}

export type RedactionState = 'none' | 'current' | 'outdated'

type Last = { id: string; submissionId: string }

/**
 * Whether judges read a redaction of this version, the last one; outdated where only an earlier one was redacted.
 * Unguarded.
 */
export async function loadRedactionState(db: Db, last: Last): Promise<RedactionState> {
  return (await loadRedactionStates(db, [last.submissionId]))(last)
}

/** The same for the last version of each of several submissions. Unguarded. */
export async function loadRedactionStates(
  db: Db,
  submissionIds: readonly string[],
): Promise<(last: Last) => RedactionState> {
  const { submissionId } = submissionVersions
  const rows = await db
    .select({ submissionId, versionId: redactions.submissionVersionId })
    .from(redactions)
    .innerJoin(submissionVersions, eq(submissionVersions.id, redactions.submissionVersionId))
    .where(inArray(submissionId, [...submissionIds]))
  const bySubmission = groupBy(rows, row => row.submissionId)
  return last => {
    const made = bySubmission.get(last.submissionId) ?? []
    if (made.some(({ versionId }) => versionId === last.id)) return 'current'
    return made.length > 0 ? 'outdated' : 'none'
  }
}
