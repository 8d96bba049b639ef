import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { assignments, challenges, judges, reviews, stages } from '#db/schema'
import { submissionCode } from '../judge'
import { progressOf } from '../marks'
import { canJudgeNow } from '../permissions'

/** What the actor has to judge, challenge by challenge, those that end first before the others. */
export async function loadJudgeDesk(ctx: Ctx) {
  const person = signedIn(ctx)
  const seats = await ctx.db
    .select({ judge: judges, challenge: challenges, stage: stages })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .innerJoin(stages, and(eq(stages.challengeId, challenges.id), eq(stages.position, 1)))
    .where(and(eq(judges.userId, person.id), isNotNull(judges.acceptedAt), isNull(judges.removedAt)))
    .orderBy(asc(stages.judgingEndsAt), asc(challenges.id))
  const rows = await loadQueue(ctx, person.id)
  return seats.map(({ judge, challenge, stage }) => ({
    challengeId: challenge.id,
    slug: challenge.slug,
    title: challenge.title,
    timeZone: challenge.timeZone,
    chair: judge.role === 'chair',
    closesAt: stage.closesAt,
    judgingEndsAt: stage.judgingEndsAt,
    open: canJudgeNow({ closesAt: stage.closesAt, judgingEndsAt: stage.judgingEndsAt, now: ctx.now }).ok,
    queue: rows.filter(row => row.judgeId === judge.id).map(queueItem),
  }))
}

type QueueRow = Awaited<ReturnType<typeof loadQueue>>[number]

function queueItem({ id, submissionId, review }: QueueRow) {
  return {
    id,
    code: submissionCode(submissionId),
    progress: progressOf(review),
    reopened: review?.reopenedAt != null && !review.submittedAt,
  }
}

async function loadQueue(ctx: Ctx, userId: string) {
  return ctx.db
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      submissionId: assignments.submissionId,
      review: reviews,
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(judges.userId, userId), isNull(assignments.recusedAt), isNull(assignments.withdrawnAt)))
    .orderBy(asc(assignments.assignedAt), asc(assignments.submissionId))
}
