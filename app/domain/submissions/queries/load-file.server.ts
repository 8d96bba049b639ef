import { and, desc, eq } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { activeEntry, activeSubmission, keptEntry, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Answers } from '#app/domain/submissions/answers'
import { closingWith } from '#app/domain/teams/extension'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  entryExtensions,
  results,
  stages,
  submissionFiles,
  submissions,
  submissionVersions,
} from '#db/schema'
import { filesOf } from '../answers'
import { getsOriginals } from '../clean-copy'
import { neutralFiles } from '../neutral-files'
import { loadEntryStanding } from '../standing.server'
import { loadReadableAnswers } from './load-redaction.server'

type ShownFile = {
  name: string
  mediaType: string
  size: number
  sha256: string
  /** the reader may not know the team: neither the file name nor its metadata may show it */
  nameless: boolean
}

/** A file of a submission, for readers who may see it; 404 for everyone else. */
export async function loadFile(ctx: Ctx, fileId: string): Promise<ShownFile> {
  const [row] = await ctx.db
    .select({
      file: submissionFiles,
      submission: submissions,
      entry: entries,
      stage: stages,
      challenge: challenges,
      resultsAt: results.publishAt,
    })
    .from(submissionFiles)
    .innerJoin(submissions, eq(submissions.id, submissionFiles.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(submissionFiles.id, fileId))
  const { file, submission, entry, stage, challenge, resultsAt } = orNotFound(row)
  const standing = await loadEntryStanding(ctx.db, ctx, {
    challengeId: challenge.id,
    teamId: entry.teamId,
    submissionId: submission.id,
  })
  const extensions = await ctx.db
    .select()
    .from(entryExtensions)
    .where(and(eq(entryExtensions.entryId, entry.id), eq(entryExtensions.stageId, stage.id)))
  const times = { publishAt: null, closesAt: closingWith(stage.closesAt, extensions), resultsAt }
  const may = (facet: Disclosure) =>
    maySee({ facet, standing, times, policy: policyOf(stage), now: ctx.now }).ok
  // host and staff read an excluded entry, to answer its appeal
  const stands = standing.host || standing.staff ? keptEntry : activeEntry
  const gone = !meets(stands, entry) || !meets(activeSubmission, submission)
  const answers = gone ? null : await loadLastAnswers(ctx.db, file.submissionId, may('submission.unredacted'))
  const submitted = answers !== null && filesOf(answers, file.fieldId).includes(file.id)
  orNotFound(may('submission.content') && (standing.ownTeam || submitted) ? file : null)
  const { mediaType, size, sha256 } = file
  const nameless = !getsOriginals(may)
  const [shown] =
    nameless && answers
      ? neutralFiles({ submissionId: submission.id, form: stage.form, answers, files: [file] })
      : [file]
  return { name: orNotFound(shown).name, mediaType, size, sha256, nameless }
}

/** Readers outside the team see files of the last version, without withheld ones, and never files of the draft. */
async function loadLastAnswers(db: Db, submissionId: string, unredacted: boolean): Promise<Answers | null> {
  const [last] = await db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissionId))
    .orderBy(desc(submissionVersions.number))
    .limit(1)
  return last ? (await loadReadableAnswers(db, last, unredacted)).answers : null
}
