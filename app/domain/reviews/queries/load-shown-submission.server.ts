import { asc, eq } from 'drizzle-orm'
import { orNotFound } from '#app/domain/shared/refusal'
import type { FileCheck } from '#app/domain/submissions/clean-copy'
import { neutralFiles } from '#app/domain/submissions/neutral-files'
import { loadFileChecks } from '#app/domain/submissions/queries/load-file-checks.server'
import { loadReadableAnswers } from '#app/domain/submissions/queries/load-redaction.server'
import { withheldIn } from '#app/domain/submissions/redaction'
import type { Db } from '#db/client.server'
import type { Answers } from '#db/json'
import { submissionFiles, submissionVersions, teamMembers, users } from '#db/schema'
import { type SeenCase, sees } from './load-assignment.server'

/**
 * The submission as its judge sees it: in its version at the deadline, redacted and without names where the stage is
 * blind.
 */
export async function loadShownSubmission(db: Db, own: SeenCase) {
  const { versionId, teamName } = orNotFound(own.candidate)
  const [row] = await db.select().from(submissionVersions).where(eq(submissionVersions.id, versionId))
  const version = orNotFound(row)
  const { answers, redacted, awaitsRedaction } = await loadReadableAnswers(
    db,
    version,
    sees(own, 'submission.unredacted'),
  )
  const { number, submittedAt } = version
  const { form } = own.stage
  const originals = await loadFiles(db, version.submissionId, answers)
  const named = sees(own, 'submission.team') && sees(own, 'submission.institution')
  const nameless = neutralFiles({ submissionId: version.submissionId, form, answers, files: originals })
  const checks = named ? {} : await loadFileChecks(db, originals)
  const files = (named ? originals : nameless).map(({ id, fieldId, name, size }) => {
    const check = checks[id] ?? null
    const copy = named ? null : (check?.kind ?? null)
    // the size of the original would show how much was redacted
    return { id, fieldId, name, copy, size: named || copy === 'as_is' ? size : copySize(check) }
  })
  return {
    version: {
      number,
      submittedAt,
      answers,
      files,
    },
    redacted,
    awaitsRedaction,
    withheld: awaitsRedaction ? {} : withheldIn(form, version.answers, answers),
    team: sees(own, 'submission.team') ? teamName : null,
    organisations: sees(own, 'submission.institution') ? await loadOrganisations(db, own.teamId) : null,
  }
}

function copySize(check: FileCheck): number | null {
  return check?.kind === 'cleaned' ? check.size : null
}

/** The files of the shown answers; withheld files are not even named. */
async function loadFiles(db: Db, submissionId: string, answers: Answers) {
  const named = Object.values(answers).flatMap(answer => ('files' in answer ? answer.files : []))
  const { id, fieldId, name, size, sha256 } = submissionFiles
  const files = await db
    .select({ id, fieldId, name, size, sha256 })
    .from(submissionFiles)
    .where(eq(submissionFiles.submissionId, submissionId))
    .orderBy(asc(submissionFiles.uploadedAt), asc(submissionFiles.id))
  return files.filter(file => named.includes(file.id))
}

async function loadOrganisations(db: Db, teamId: string): Promise<string[]> {
  const members = await db
    .select({ organisation: users.organisation })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(eq(teamMembers.teamId, teamId))
  const told = members.flatMap(({ organisation }) => organisation?.trim() || [])
  return [...new Set(told)].sort()
}
