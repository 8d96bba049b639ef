import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { activeSubmission, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { submissions } from '#db/schema'
import { type EntryStage, loadOwnSubmission } from '../own-submission.server'
import { canWithdrawSubmission } from '../permissions'

/** Withdraws a submission; versions and draft are kept, and submitting again undoes it. */
export async function withdrawSubmission(ctx: Ctx, place: EntryStage): Promise<void> {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, place)
    const submission = orNotFound(work.submission)
    const submitted = work.versions.length > 0 && meets(activeSubmission, submission)
    ensure(work.stage.metric ? deny('attempts.withdraw_entry') : allow)
    ensure(canWithdrawSubmission({ ...work.facts, submitted }))
    await tx
      .update(submissions)
      .set({ withdrawnAt: ctx.now, withdrawnBy: person.id })
      .where(eq(submissions.id, submission.id))
    await record(tx, ctx, {
      stream: work.own.entry.challengeId,
      kind: 'submission.withdrawn',
      payload: { submissionId: submission.id, entryId: place.entryId, stageId: place.stageId },
    })
  })
}
