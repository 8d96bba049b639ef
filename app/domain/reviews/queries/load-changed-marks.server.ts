import { and, eq, isNull } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { canChangeMarks } from '#app/domain/judging/permissions'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { discussionPosts } from '#db/schema'
import { sees } from './load-assignment.server'
import { loadOwnAssignment, mayRead, type OwnAssignment } from './load-own-assignment.server'

/** The judge's own review, and whether they have read the others' opinions: in the discussion or in their reviews. */
export async function loadChangeable(db: Db, ctx: Ctx, assignmentId: string) {
  const own = await loadOwnAssignment(db, ctx, assignmentId)
  orNotFound(mayRead(own) ? own : null)
  return { own, discussed: await hasHeardOthers(db, own) }
}

export async function hasHeardOthers(db: Db, own: OwnAssignment): Promise<boolean> {
  if (!own.standing.reviewed) return false
  if (sees(own, 'review.others')) return true
  const begun = and(
    eq(discussionPosts.submissionId, own.assignment.submissionId),
    isNull(discussionPosts.withdrawnAt),
  )
  const [post] = await db.select({ id: discussionPosts.id }).from(discussionPosts).where(begun).limit(1)
  return post !== undefined
}

/** The form for marks after discussion: the current marks, with the first ones beside them. */
export async function loadChangedMarks(ctx: Ctx, assignmentId: string) {
  const { own, discussed } = await loadChangeable(ctx.db, ctx, assignmentId)
  const { assignment, challenge, stage, policy } = own
  const review = orNotFound(own.facts.submitted ? own.review : null)
  const may = canChangeMarks({ ...own.facts, discussed })
  return {
    assignmentId,
    submissionId: assignment.submissionId,
    code: submissionCode(assignment.submissionId),
    challenge: { title: challenge.title, timeZone: challenge.timeZone },
    rubric: stage.rubric,
    first: review.marks,
    after: review.marksAfter,
    afterAt: review.marksAfterAt,
    counts: policy.marks,
    why: may.ok ? null : may,
    can: { change: may.ok, remove: may.ok && review.marksAfter !== null },
  }
}
