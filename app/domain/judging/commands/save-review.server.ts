import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { found, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import type { CriterionComments, Marks, Rubric } from '#db/json'
import { reviews } from '#db/schema'
import type { ReviewInput } from '../input'
import { keepReviewVersion } from '../keep-review-version.server'
import { canHandIn, checkMarks, readMarks } from '../marks'
import { canReview } from '../permissions'
import { loadOwnAssignment, type OwnAssignment } from '../queries/load-own-assignment.server'
import { recheckAssignment } from './recheck-assignment.server'

type Saving = Omit<ReviewInput, 'comment'> & { assignmentId: string; comment?: CriterionComments }

/** Keeps what a judge has marked and written so far; `submit` also hands it in, which locks it. */
export async function saveReview(
  ctx: Ctx,
  { assignmentId, comment = {}, ...input }: Saving,
): Promise<{ number: number }> {
  if (input.intent === 'submit') await recheckAssignment(ctx, assignmentId)
  return ctx.transaction(async tx => {
    const own = await loadOwnAssignment(tx, ctx, assignmentId)
    const { stage, candidate, review } = own
    ensure(canReview(own.facts))
    if (input.number !== (review?.number ?? 0)) throw new Refusal('conflict', 'judging.stale')
    const { marks, fault } = checkMarks(stage.rubric, readMarks(input.mark))
    if (fault !== null) throw new Refusal('invalid', 'judging.off_scale', {}, `mark.${fault}`)
    if (input.intent === 'submit') ensure(canHandIn(stage.rubric, marks))
    const number = input.number + 1
    const reviewId = await write(tx, own, {
      marks,
      commentToTeam: input.commentToTeam,
      commentToJury: input.commentToJury,
      comments: writtenComments(stage.rubric, comment),
      abstainedAt: null,
      abstentionReason: null,
      savedAt: ctx.now,
      number,
      submittedAt: input.intent === 'submit' ? ctx.now : null,
      submissionVersionId: found(candidate).versionId,
    })
    if (input.intent === 'submit') await handIn(tx, ctx, { own, reviewId, marks })
    return { number }
  })
}

type Saved = Omit<typeof reviews.$inferInsert, 'id' | 'assignmentId'>

async function write(tx: Db, { review, assignment }: OwnAssignment, saved: Saved): Promise<string> {
  const id = review?.id ?? newId()
  if (review) await tx.update(reviews).set(saved).where(eq(reviews.id, id))
  else await tx.insert(reviews).values({ id, assignmentId: assignment.id, ...saved })
  return id
}

/** What was said of each criterion of the rubric; of nothing else, and not silence. */
function writtenComments({ criteria }: Rubric, typed: CriterionComments): CriterionComments {
  const written = Object.entries(typed).filter(
    ([id, { toTeam, toJury }]) => criteria.some(each => each.id === id) && toTeam + toJury !== '',
  )
  return Object.fromEntries(written)
}

type HandingIn = { own: OwnAssignment; reviewId: string; marks: Marks }

/** Drafts are the judge's own; history and ledger keep what was handed in. */
async function handIn(tx: Db, ctx: Ctx, { own, reviewId, marks }: HandingIn) {
  await keepReviewVersion(tx, ctx, { reviewId, kind: 'submitted' })
  await record(tx, ctx, {
    stream: own.challenge.id,
    kind: 'review.submitted',
    payload: { assignmentId: own.assignment.id, reviewId, versionId: own.candidate?.versionId, marks },
  })
}
