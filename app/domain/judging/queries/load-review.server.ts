import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { assignments, reviews, submissionFiles, submissionVersions } from '#db/schema'
import { scoreReview } from '../engine/score'
import { submissionCode } from '../judge'
import { progressOf } from '../marks'
import { canRecuse, canReview } from '../permissions'
import { loadOwnAssignment, mayRead, type OwnAssignment } from './load-own-assignment.server'

/** A judge's work place: the submission in the version that stood at the deadline, the rubric, the review so far. */
export async function loadReview(ctx: Ctx, assignmentId: string) {
  const own = await loadOwnAssignment(ctx.db, ctx, assignmentId)
  const candidate = found(mayRead(own) ? own.candidate : null)
  const { challenge, stage, review, assignment } = own
  const [version] = await ctx.db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.id, candidate.versionId))
  const { answers, number, submittedAt } = found(version)
  const editable = canReview(own.facts)
  const score = scoreReview(stage.rubric.criteria, review?.marks ?? {})
  return {
    assignmentId,
    code: submissionCode(assignment.submissionId),
    challenge: { slug: challenge.slug, title: challenge.title, timeZone: challenge.timeZone },
    judgingEndsAt: stage.judgingEndsAt,
    form: stage.form,
    rubric: stage.rubric,
    version: { number, submittedAt, answers, files: await loadFiles(ctx, assignment.submissionId) },
    review: reviewView(review),
    percent: score.status === 'complete' ? score.percent : null,
    queue: await loadNeighbours(ctx, own),
    why: editable.ok ? null : editable,
    can: { edit: editable.ok, recuse: canRecuse(own.facts).ok },
  }
}

function reviewView(review: OwnAssignment['review']) {
  return {
    number: review?.number ?? 0,
    marks: review?.marks ?? {},
    commentToTeam: review?.commentToTeam ?? '',
    commentToJury: review?.commentToJury ?? '',
    savedAt: review?.savedAt ?? null,
    progress: progressOf(review),
    submittedAt: review?.submittedAt ?? null,
    abstentionReason: review?.abstentionReason ?? null,
    reopenReason: review?.submittedAt ? null : (review?.reopenReason ?? null),
  }
}

async function loadFiles(ctx: Ctx, submissionId: string) {
  const { id, fieldId, name, size } = submissionFiles
  return ctx.db
    .select({ id, fieldId, name, size })
    .from(submissionFiles)
    .where(eq(submissionFiles.submissionId, submissionId))
    .orderBy(asc(submissionFiles.uploadedAt), asc(submissionFiles.id))
}

/** The place of this review in the judge's queue for the challenge, and where to go next. */
async function loadNeighbours(ctx: Ctx, { assignment }: OwnAssignment) {
  const mine = and(
    eq(assignments.judgeId, assignment.judgeId),
    isNull(assignments.recusedAt),
    isNull(assignments.withdrawnAt),
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
