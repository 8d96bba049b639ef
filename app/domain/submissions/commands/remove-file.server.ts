import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { submissionFiles, submissions, submissionVersions } from '#db/schema'
import { filesOf, withFiles } from '../answers'
import { type EntryStage, loadOwnSubmission } from '../own-submission.server'
import { canAttach } from '../permissions'

/** Removes a file from the draft; it stays where a submitted version names it. */
export async function removeFile(
  ctx: Ctx,
  { fileId, ...place }: EntryStage & { fileId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, place)
    ensure(canAttach(work.facts))
    const submission = orNotFound(work.submission)
    const file = orNotFound(work.files.find(each => each.id === fileId))
    const left = filesOf(submission.draft, file.fieldId).filter(id => id !== fileId)
    const draft = withFiles(submission.draft, file.fieldId, left)
    await tx.update(submissions).set({ draft }).where(eq(submissions.id, submission.id))
    const submitted = await tx
      .select({ answers: submissionVersions.answers })
      .from(submissionVersions)
      .where(eq(submissionVersions.submissionId, submission.id))
    if (!submitted.some(({ answers }) => filesOf(answers, file.fieldId).includes(fileId)))
      await tx.delete(submissionFiles).where(eq(submissionFiles.id, fileId))
  })
}
