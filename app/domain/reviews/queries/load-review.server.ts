import { and, asc, eq } from 'drizzle-orm'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { submissionCode } from '#app/domain/judging/judge'
import { canChangeMarks, canRecuse, canReviewSubmission } from '#app/domain/judging/permissions'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { scoreReview } from '#app/domain/statistics/score'
import { assignments, reviews } from '#db/schema'
import { reviewProgress } from '../marks'
import { sees } from './load-assignment.server'
import { hasHeardOthers } from './load-changed-marks.server'
import { loadOthersReviews } from './load-others-reviews.server'
import { loadOwnAssignment, mayRead, type OwnAssignment } from './load-own-assignment.server'
import { loadReviewNotes } from './load-review-notes.server'
import { loadShownSubmission } from './load-shown-submission.server'

/** The page of a review: the submission in its version at the deadline, the rubric, and the stored review. */
export async function loadReview(ctx: Ctx, assignmentId: string) {
  const own = await loadOwnAssignment(ctx.db, ctx, assignmentId)
  orNotFound(mayRead(own) ? own.candidate : null)
  const { challenge, stage, review, assignment, policy } = own
  const editable = canReviewSubmission(own.facts)
  const score = scoreReview(stage.rubric.criteria, review?.marks ?? {})
  const discussed = await hasHeardOthers(ctx.db, own)
  return {
    assignmentId,
    submissionId: assignment.submissionId,
    code: submissionCode(assignment.submissionId),
    challenge: { slug: challenge.slug, title: challenge.title, timeZone: challenge.timeZone },
    cancellation: cancellationOf(challenge),
    judgingEndsAt: own.facts.judgingEndsAt,
    form: stage.form,
    rubric: stage.rubric,
    ...(await loadShownSubmission(ctx.db, own)),
    review: { ...reviewView(review), ...(await loadReviewNotes(ctx.db, ctx, own)) },
    percent: score.status === 'complete' ? score.percent : null,
    others: await loadOthersReviews(ctx.db, ctx, own),
    othersReviews: policy.othersReviews,
    counts: policy.marks,
    queue: await loadNeighbours(ctx, own),
    why: editable.ok ? null : editable,
    can: {
      edit: editable.ok,
      recuse: canRecuse(own.facts).ok,
      change: canChangeMarks({ ...own.facts, discussed }).ok,
      discuss: sees(own, 'deliberation'),
    },
  }
}

/** The stored review, for merging a form into it. */
export async function loadStoredReview(ctx: Ctx, assignmentId: string) {
  const own = await loadOwnAssignment(ctx.db, ctx, assignmentId)
  orNotFound(mayRead(own) ? own.candidate : null)
  return reviewView(own.review)
}

function reviewView(review: OwnAssignment['review']) {
  return {
    number: review?.number ?? 0,
    marks: review?.marks ?? {},
    after: review?.marksAfter ?? null,
    comments: review?.comments ?? {},
    commentToTeam: review?.commentToTeam ?? '',
    commentToJury: review?.commentToJury ?? '',
    savedAt: review?.savedAt ?? null,
    progress: reviewProgress(review),
    submittedAt: review?.submittedAt ?? null,
    abstentionReason: review?.abstentionReason ?? null,
    reopenReason: review?.submittedAt ? null : (review?.reopenReason ?? null),
  }
}

/** The judge's next open review in the stage after this one; null when all are submitted. */
export async function loadNextReview(ctx: Ctx, assignmentId: string): Promise<string | null> {
  return (await loadNeighbours(ctx, await loadOwnAssignment(ctx.db, ctx, assignmentId))).nextId
}

/** The position of this review in the judge's queue for the stage, and its neighbours. */
async function loadNeighbours(ctx: Ctx, { assignment }: OwnAssignment) {
  const mine = and(
    eq(assignments.judgeId, assignment.judgeId),
    eq(assignments.stageId, assignment.stageId),
    isActiveAssignment,
  )
  const rows = await ctx.db
    .select({ id: assignments.id, submittedAt: reviews.submittedAt })
    .from(assignments)
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(mine)
    .orderBy(asc(assignments.assignedAt), asc(assignments.submissionId))
  const here = rows.findIndex(row => row.id === assignment.id)
  const others = [...rows.slice(here + 1), ...rows.slice(0, here)]
  return {
    place: here + 1,
    total: rows.length,
    done: rows.filter(row => row.submittedAt).length,
    nextId: others.find(row => !row.submittedAt)?.id ?? null,
    beforeId: rows[here - 1]?.id ?? null,
    afterId: rows[here + 1]?.id ?? null,
  }
}
