import { asc, eq, inArray } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Answers } from '#app/domain/submissions/answers'
import { type FileCheck, getsOriginals } from '#app/domain/submissions/clean-copy'
import { neutralFiles } from '#app/domain/submissions/neutral-files'
import { loadFileChecks } from '#app/domain/submissions/queries/load-file-checks.server'
import { loadReadableAnswersOf } from '#app/domain/submissions/queries/load-redaction.server'
import { withheldIn } from '#app/domain/submissions/redaction'
import { renderAnswers } from '#app/domain/submissions/render-fields.server'
import type { Db } from '#db/client.server'
import { submissionFiles, submissionVersions, teamMembers, users } from '#db/schema'
import { type SubmissionSubject, sees } from './load-assignment.server'

/**
 * The submission as its judge sees it: in its version at the deadline, redacted and without names where the stage is
 * blind.
 */
export async function loadShownSubmission(db: Db, own: SubmissionSubject): Promise<ShownSubmission> {
  const { submissionId } = orNotFound(own.candidate)
  return orNotFound((await loadShownSubmissions(db, [own])).get(submissionId))
}

/** The same of several submissions of one stage, by submission. */
export async function loadShownSubmissions(db: Db, seen: readonly SubmissionSubject[]) {
  const versionIds = seen.flatMap(({ candidate }) => candidate?.versionId ?? [])
  const versions = await db
    .select()
    .from(submissionVersions)
    .where(inArray(submissionVersions.id, versionIds))
  const readable = await loadReadableAnswersOf(db, versions)
  const cases = seen.flatMap(own => {
    const version = versions.find(({ id }) => id === own.candidate?.versionId)
    return version ? [{ own, version, ...readable(version, sees(own, 'submission.unredacted')) }] : []
  })
  const originalsOf = await loadFiles(db, cases)
  const nameless = cases.filter(({ own }) => !isNamed(own))
  const checks = await loadFileChecks(db, nameless.flatMap(originalsOf))
  const known = cases.flatMap(({ own }) => (sees(own, 'submission.institution') ? own.teamId : []))
  const organisationsOf = await loadOrganisations(db, known)
  const shown = cases.map(async each => {
    const files = shownFiles(each, { originals: originalsOf(each), checks })
    const organisations = organisationsOf(each.own.teamId)
    const html = await renderAnswers(each.own.stage.form, each.answers)
    return [each.version.submissionId, shownSubmission(each, { files, organisations, html })] as const
  })
  return new Map(await Promise.all(shown))
}

export type ShownSubmission = ReturnType<typeof shownSubmission>

type Case = {
  own: SubmissionSubject
  version: typeof submissionVersions.$inferSelect
  answers: Answers
  redacted: boolean
  awaitsRedaction: boolean
}

function isNamed(own: SubmissionSubject): boolean {
  return getsOriginals(facet => sees(own, facet))
}

type Parts = {
  files: ReturnType<typeof shownFiles>
  organisations: string[]
  html: Record<string, string>
}

function shownSubmission(
  { own, version, answers, redacted, awaitsRedaction }: Case,
  { files, organisations, html }: Parts,
) {
  const { number, submittedAt } = version
  return {
    version: {
      number,
      submittedAt,
      answers,
      html,
      files,
    },
    redacted,
    awaitsRedaction,
    withheld: awaitsRedaction ? {} : withheldIn(own.stage.form, version.answers, answers),
    team: sees(own, 'submission.team') ? (own.candidate?.teamName ?? null) : null,
    organisations: sees(own, 'submission.institution') ? organisations : null,
  }
}

type Original = ReturnType<Awaited<ReturnType<typeof loadFiles>>>[number]
type Files = { originals: readonly Original[]; checks: Readonly<Record<string, FileCheck>> }

function shownFiles({ own, version, answers }: Case, { originals, checks }: Files) {
  const { form } = own.stage
  const named = isNamed(own)
  const nameless = neutralFiles({ submissionId: version.submissionId, form, answers, files: originals })
  return (named ? originals : nameless).map(({ id, fieldId, name, size }) => {
    const check = named ? null : (checks[id] ?? null)
    const copy = check?.kind ?? null
    // the size of the original would show how much was redacted
    return { id, fieldId, name, copy, size: named || copy === 'as_is' ? size : copySize(check) }
  })
}

function copySize(check: FileCheck): number | null {
  return check?.kind === 'cleaned' ? check.size : null
}

/** The files of the shown answers; withheld files are not even named. */
async function loadFiles(db: Db, cases: readonly Case[]) {
  const ids = cases.map(({ version }) => version.submissionId)
  const { id, fieldId, name, size, sha256, submissionId } = submissionFiles
  const files = await db
    .select({ id, fieldId, name, size, sha256, submissionId })
    .from(submissionFiles)
    .where(inArray(submissionId, ids))
    .orderBy(asc(submissionFiles.uploadedAt), asc(submissionFiles.id))
  const bySubmission = groupBy(files, file => file.submissionId)
  return ({ version, answers }: Case) => {
    const named = Object.values(answers).flatMap(answer => ('files' in answer ? answer.files : []))
    return (bySubmission.get(version.submissionId) ?? []).filter(file => named.includes(file.id))
  }
}

async function loadOrganisations(db: Db, teamIds: readonly string[]): Promise<(teamId: string) => string[]> {
  if (teamIds.length === 0) return () => []
  const members = await db
    .select({ teamId: teamMembers.teamId, organisation: users.organisation })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(inArray(teamMembers.teamId, [...teamIds]))
  const byTeam = groupBy(members, member => member.teamId)
  return teamId => {
    const organisationNames = (byTeam.get(teamId) ?? []).flatMap(
      ({ organisation }) => organisation?.trim() || [],
    )
    return [...new Set(organisationNames)].sort()
  }
}
