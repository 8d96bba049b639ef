import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, entries, stages, submissionFiles, submissions, submissionVersions } from '#db/schema'
import { filesOf } from '../answers'
import { loadStanding } from '../standing.server'
import { maySeeContent } from '../visibility'

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
  const content = maySeeContent({ standing, closesAt: stage.closesAt, now: ctx.now })
  const gone = entry.withdrawnAt !== null || submission.withdrawnAt !== null
  const shown = content.ok && (standing.ownTeam || (!gone && (await isHandedIn(ctx.db, file))))
  found(shown ? file : null)
  const { name, mediaType, size, sha256 } = file
  return { name, mediaType, size, sha256 }
}

/** Whoever is not of the team sees what was handed in last, never what is only in the draft. */
async function isHandedIn(
  db: Db,
  file: { id: string; fieldId: string; submissionId: string },
): Promise<boolean> {
  const versions = await db
    .select({ number: submissionVersions.number, answers: submissionVersions.answers })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, file.submissionId))
  const last = versions.reduce<(typeof versions)[number] | null>(
    (latest, version) => (latest && latest.number > version.number ? latest : version),
    null,
  )
  return last !== null && filesOf(last.answers, file.fieldId).includes(file.id)
}
