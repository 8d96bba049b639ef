import { desc, eq } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { type Facet, maySee } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { challenges, entries, stages, submissionFiles, submissions, submissionVersions } from '#db/schema'
import { filesOf } from '../answers'
import { loadStanding } from '../standing.server'
import { loadReadableAnswers } from './load-redaction.server'

/** A file of a submission for those who may see it; for everyone else it is not there. */
export async function loadFile(
  ctx: Ctx,
  fileId: string,
): Promise<{ name: string; mediaType: string; size: number; sha256: string }> {
  const [row] = await ctx.db
    .select({
      file: submissionFiles,
      submission: submissions,
      entry: entries,
      stage: stages,
      challenge: challenges,
    })
    .from(submissionFiles)
    .innerJoin(submissions, eq(submissions.id, submissionFiles.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(eq(submissionFiles.id, fileId))
  const { file, submission, entry, stage, challenge } = found(row)
  const standing = await loadStanding(ctx.db, ctx, {
    challengeId: challenge.id,
    institutionId: challenge.institutionId,
    teamId: entry.teamId,
    submissionId: submission.id,
  })
  const times = { publishAt: null, closesAt: stage.closesAt, resultsAt: null }
  const may = (facet: Facet) => maySee({ facet, standing, times, policy: policyOf(stage), now: ctx.now }).ok
  const gone = entry.withdrawnAt !== null || submission.withdrawnAt !== null
  const handedIn = !gone && (await isHandedIn(ctx.db, file, may('submission.unredacted')))
  found(may('submission.content') && (standing.ownTeam || handedIn) ? file : null)
  const { name, mediaType, size, sha256 } = file
  return { name, mediaType, size, sha256 }
}

/** Whoever is not of the team sees what was handed in last, without what is withheld, never what is only in the draft. */
async function isHandedIn(
  db: Db,
  file: { id: string; fieldId: string; submissionId: string },
  unredacted: boolean,
): Promise<boolean> {
  const [last] = await db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, file.submissionId))
    .orderBy(desc(submissionVersions.number))
    .limit(1)
  if (!last) return false
  const { answers } = await loadReadableAnswers(db, last, unredacted)
  return filesOf(answers, file.fieldId).includes(file.id)
}
