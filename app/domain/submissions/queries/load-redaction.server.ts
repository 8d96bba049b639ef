import { eq, inArray } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import type { Answers } from '#app/domain/submissions/answers'
import type { Db } from '#db/client.server'
import { redactions, submissionVersions } from '#db/schema'

type Version = { id: string; submissionId: string; answers: Answers }

type Readable = { answers: Answers; redacted: boolean; awaitsRedaction: boolean }

/**
 * The readable answers of a version: all of them where the disclosure rules allow it or nothing was redacted. Where
 * only an earlier version was redacted, none of them, because the redacted texts may be in it again. @unguarded
 */
export async function loadReadableAnswers(db: Db, version: Version, unredacted: boolean): Promise<Readable> {
  return (await loadReadableAnswersOf(db, [version]))(version, unredacted)
}

/** The same of several versions, each the last of its submission. @unguarded */
export async function loadReadableAnswersOf(
  db: Db,
  versions: readonly Version[],
): Promise<(version: Version, unredacted: boolean) => Readable> {
  const submissionIds = versions.map(({ submissionId }) => submissionId)
  const redactionOf = await loadRedactions(db, submissionIds)
  return (version, unredacted) => {
    if (unredacted) return { answers: version.answers, redacted: false, awaitsRedaction: false }
    const { state, answers } = redactionOf(version)
    if (state === 'outdated') return { answers: {}, redacted: true, awaitsRedaction: true }
    return { answers: answers ?? version.answers, redacted: state === 'current', awaitsRedaction: false }
  }
}

export type RedactionState = 'none' | 'current' | 'outdated'

type Last = { id: string; submissionId: string }

/**
 * For the last version of each of several submissions: whether judges read a redaction of it; outdated where only an
 * earlier one was redacted. @unguarded
 */
export async function loadRedactionStates(
  db: Db,
  submissionIds: readonly string[],
): Promise<(last: Last) => RedactionState> {
  const redactionOf = await loadRedactions(db, submissionIds)
  return last => redactionOf(last).state
}

/** The state, and the redacted answers of the last version where there are any. */
async function loadRedactions(
  db: Db,
  submissionIds: readonly string[],
): Promise<(last: Last) => { state: RedactionState; answers: Answers | null }> {
  const { submissionId } = submissionVersions
  const rows = await db
    .select({ submissionId, versionId: redactions.submissionVersionId, answers: redactions.answers })
    .from(redactions)
    .innerJoin(submissionVersions, eq(submissionVersions.id, redactions.submissionVersionId))
    .where(inArray(submissionId, [...submissionIds]))
  const bySubmission = groupBy(rows, row => row.submissionId)
  return last => {
    const made = bySubmission.get(last.submissionId) ?? []
    const current = made.find(({ versionId }) => versionId === last.id)
    if (current) return { state: 'current', answers: current.answers }
    return { state: made.length > 0 ? 'outdated' : 'none', answers: null }
  }
}
