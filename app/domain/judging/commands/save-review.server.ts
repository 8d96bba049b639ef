import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { found, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import type { Marks } from '#db/json'
import { reviews } from '#db/schema'
import type { ReviewInput } from '../input'
import { canHandIn, checkMarks, readMarks } from '../marks'
import { canReview } from '../permissions'
import { loadOwnAssignment, type OwnAssignment } from '../queries/load-own-assignment.server'

/** Keeps what a judge has marked and written so far; `submit` also hands it in, which locks it. */
export async function saveReview(
  ctx: Ctx,
  { assignmentId, ...input }: ReviewInput & { assignmentId: string },
): Promise<{ number: number }> {
  return ctx.transaction(async tx => {
    const own = await loadOwnAssignment(tx, ctx, assignmentId)
    const { stage, candidate, review } = own
    ensure(canReview(own.facts))
    if (input.number !== (review?.number ?? 0)) throw new Refusal('conflict', 'judging.stale')
    const { marks, fault } = checkMarks(stage.rubric, readMarks(input.mark))
    if (fault !== null) throw new Refusal('invalid', 'judging.off_scale', {}, `mark.${fault}`)
    if (input.intent === 'submit') ensure(canHandIn(stage.rubric, marks))
    const number = input.number + 1
    await write(tx, own, {
      marks,
      commentToTeam: input.commentToTeam,
      commentToJury: input.commentToJury,
      abstainedAt: null,
      abstentionReason: null,
      savedAt: ctx.now,
      number,
      submittedAt: input.intent === 'submit' ? ctx.now : null,
      submissionVersionId: found(candidate).versionId,
    })
    if (input.intent === 'submit') await recordReview(tx, ctx, own, marks)
    return { number }
  })
}

type Saved = Omit<typeof reviews.$inferInsert, 'id' | 'assignmentId'>

async function write(tx: Db, { review, assignment }: OwnAssignment, saved: Saved): Promise<void> {
  if (review) await tx.update(reviews).set(saved).where(eq(reviews.id, review.id))
  else await tx.insert(reviews).values({ id: newId(), assignmentId: assignment.id, ...saved })
}

/** Drafts are the judge's own; the ledger keeps what was handed in. */
async function recordReview(
  tx: Db,
  ctx: Ctx,
  { challenge, assignment, candidate }: OwnAssignment,
  marks: Marks,
) {
  await record(tx, ctx, {
    stream: challenge.id,
    kind: 'review.submitted',
    payload: { assignmentId: assignment.id, versionId: candidate?.versionId, marks },
  })
}
