import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { submissions } from '#db/schema'
import { sameAnswers, type Typed, withTyped } from '../answers'
import { beginDraft } from '../begin-draft.server'
import { type EntryStage, loadOwnSubmission } from '../own-submission.server'
import { canSaveDraft, canWrite } from '../permissions'

type Save = EntryStage & { typed: Typed; draftNumber: number }

/**
 * Saves what the team has typed, also late or incomplete. Refuses a save based on a draft that someone else has changed
 * since; saving the same content again changes nothing.
 */
export async function saveDraft(
  ctx: Ctx,
  { typed, draftNumber, ...place }: Save,
): Promise<{ draftNumber: number }> {
  return ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, place)
    ensure(all(canWrite(work.stage), canSaveDraft(work.facts)))
    const draft = withTyped(work.stage.form, work.submission?.draft ?? {}, typed)
    if (!work.submission) return beginDraft(tx, ctx, { work, draft, draftNumber: 1 })
    if (sameAnswers(draft, work.submission.draft)) return { draftNumber: work.submission.draftNumber }
    if (draftNumber !== work.submission.draftNumber) throw new Refusal('conflict', 'error.stale')
    const saved = {
      draft,
      draftSavedAt: ctx.now,
      draftSavedBy: signedIn(ctx).id,
      draftNumber: draftNumber + 1,
    }
    await tx.update(submissions).set(saved).where(eq(submissions.id, work.submission.id))
    return { draftNumber: saved.draftNumber }
  })
}
