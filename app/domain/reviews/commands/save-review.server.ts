import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { Marks, Rubric } from '#app/domain/challenges/content'
import { appendReviewVersion } from '#app/domain/judging/append-review-version.server'
import type { ReviewInput } from '#app/domain/judging/input'
import { canReviewSubmission } from '#app/domain/judging/permissions'
import type { CriterionComments } from '#app/domain/judging/review-history'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { reviews } from '#db/schema'
import { canSubmitReview, checkMarks, readMarks, validMarks } from '../marks'
import { loadOwnAssignment, type OwnAssignment } from '../queries/load-own-assignment.server'
import { recheckAssignment } from './recheck-assignment.server'

type Saving = Omit<ReviewInput, 'comment'> & { assignmentId: string; comment?: CriterionComments }

/**
 * Stores a judge's marks and comments; `submit` also submits and locks the review. A form sent twice, as by a double
 * click or after a lost answer, gets the same answer and changes nothing.
 */
export async function saveReview(
  ctx: Ctx,
  { assignmentId, comment = {}, ...input }: Saving,
): Promise<{ number: number }> {
  if (input.intent === 'submit') await recheckAssignment(ctx, assignmentId)
  return ctx.transaction(async tx => {
    const own = await loadOwnAssignment(tx, ctx, assignmentId)
    const { stage, candidate, review } = own
    const typed = readMarks(input.mark)
    const { marks, faults } = checkMarks(stage.rubric, typed)
    const { commentToTeam, commentToJury, intent } = input
    const sent = { marks, commentToTeam, commentToJury, comments: writtenComments(stage.rubric, comment) }
    if (review && faults.length === 0 && isRepeat(review, { ...input, sent })) {
      ensure(canReviewSubmission({ ...own.facts, submitted: false }))
      return { number: review.number }
    }
    ensure(canReviewSubmission(own.facts))
    if (input.number !== (review?.number ?? 0)) throw new Refusal('conflict', 'judging.stale')
    validMarks(stage.rubric, { marks: typed, submit: intent === 'submit' })
    if (intent === 'submit') ensure(canSubmitReview(stage.rubric, marks))
    const number = input.number + 1
    const reviewId = await write(tx, own, {
      ...sent,
      abstainedAt: null,
      abstentionReason: null,
      savedAt: ctx.now,
      number,
      submittedAt: intent === 'submit' ? ctx.now : null,
      submissionVersionId: orNotFound(candidate).versionId,
    })
    if (intent === 'submit') await handIn(tx, ctx, { own, reviewId, marks })
    return { number }
  })
}

type Sent = Pick<StoredReview, 'marks' | 'comments' | 'commentToTeam' | 'commentToJury'>
type StoredReview = typeof reviews.$inferSelect

/** Whether the stored review equals the result of this form, sent before. */
function isRepeat(
  review: StoredReview,
  { number, intent, sent }: { number: number; intent: ReviewInput['intent']; sent: Sent },
): boolean {
  const { marks, comments, commentToTeam, commentToJury } = review
  const sameEnd = (review.submittedAt !== null) === (intent === 'submit') && review.abstainedAt === null
  return (
    review.number === number + 1 &&
    sameEnd &&
    isDeepStrictEqual(sent, { marks, comments, commentToTeam, commentToJury })
  )
}

type Saved = Omit<typeof reviews.$inferInsert, 'id' | 'assignmentId'>

async function write(tx: Db, { review, assignment }: OwnAssignment, saved: Saved): Promise<string> {
  const id = review?.id ?? newId()
  if (review) await tx.update(reviews).set(saved).where(eq(reviews.id, id))
  else await tx.insert(reviews).values({ id, assignmentId: assignment.id, ...saved })
  return id
}

/** The non-empty comments on criteria of the rubric. */
function writtenComments({ criteria }: Rubric, typed: CriterionComments): CriterionComments {
  const written = Object.entries(typed).filter(
    ([id, { toTeam, toJury }]) => criteria.some(each => each.id === id) && toTeam + toJury !== '',
  )
  return Object.fromEntries(written)
}

type HandingIn = { own: OwnAssignment; reviewId: string; marks: Marks }

/** Drafts are private to the judge; history and ledger contain submitted reviews only. */
async function handIn(tx: Db, ctx: Ctx, { own, reviewId, marks }: HandingIn) {
  await appendReviewVersion(tx, ctx, { reviewId, kind: 'submitted' })
  await record(tx, ctx, {
    stream: own.challenge.id,
    kind: 'review.submitted',
    payload: { assignmentId: own.assignment.id, reviewId, versionId: own.candidate?.versionId, marks },
  })
}
