import { and, asc, eq } from 'drizzle-orm'
import { cancellationOf } from '#app/domain/challenges/cancellation'
import { submissionCode } from '#app/domain/judging/judge'
import { judgedStage } from '#app/domain/judging/judged-stage'
import { canJudgeNow } from '#app/domain/judging/permissions'
import { judgingWindow } from '#app/domain/panels/panels'
import { loadPanelsOf } from '#app/domain/panels/queries/load-panels.server'
import { isActiveAssignment, isSeated } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { assignments, challenges, judges, reviews, stages } from '#db/schema'
import { reviewProgress } from '../marks'

/** The actor's reviews by stage, the stages that end first before the others. */
export async function loadJudgeDesk(ctx: Ctx) {
  const person = signedIn(ctx)
  const seats = await ctx.db
    .select({ judge: judges, challenge: challenges, stage: stages })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .innerJoin(stages, eq(stages.challengeId, challenges.id))
    .where(and(eq(judges.userId, person.id), isSeated))
    .orderBy(asc(stages.judgingEndsAt), asc(challenges.id), asc(stages.position))
  if (seats.length === 0) return []
  const queues = groupBy(await loadQueue(ctx, person.id), row => `${row.judgeId} ${row.stageId}`)
  const queueOf = ({ judge, stage }: (typeof seats)[number]) => queues.get(`${judge.id} ${stage.id}`) ?? []
  const stagesOf = groupBy(seats, seat => seat.judge.id)
  const shown = seats.filter(seat => {
    const its = (stagesOf.get(seat.judge.id) ?? []).map(({ stage }) => stage)
    return seat.stage.id === judgedStage(its, ctx.now)?.id || queueOf(seat).length > 0
  })
  const panels = await loadPanelsOf(
    ctx.db,
    shown.map(({ stage }) => stage.id),
  )
  return shown.map(seat => {
    const { judge, challenge, stage } = seat
    const window = judgingWindow(stage, judge, panels.get(stage.id) ?? [])
    return {
      judgeId: judge.id,
      challengeId: challenge.id,
      stage: stageOf(stage, stagesOf.get(judge.id)?.length ?? 0),
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
      chair: judge.role === 'chair',
      ...window,
      cancellation: cancellationOf(challenge),
      open: challenge.state !== 'cancelled' && canJudgeNow({ ...window, now: ctx.now }).ok,
      queue: queueOf(seat).map(queueItem),
    }
  })
}

function stageOf({ id, name, position }: typeof stages.$inferSelect, count: number) {
  return { id, name, position, final: position === count, several: count > 1 }
}

type QueueRow = Awaited<ReturnType<typeof loadQueue>>[number]

function queueItem({ id, submissionId, review }: QueueRow) {
  return {
    id,
    code: submissionCode(submissionId),
    progress: reviewProgress(review),
    reopened: review?.reopenedAt != null && !review.submittedAt,
  }
}

async function loadQueue(ctx: Ctx, userId: string) {
  return ctx.db
    .select({
      id: assignments.id,
      judgeId: assignments.judgeId,
      stageId: assignments.stageId,
      submissionId: assignments.submissionId,
      review: reviews,
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(judges.userId, userId), isActiveAssignment))
    .orderBy(asc(assignments.assignedAt), asc(assignments.submissionId))
}
