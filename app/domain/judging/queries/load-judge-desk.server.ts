import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { assignments, challenges, judges, reviews, stages } from '#db/schema'
import { submissionCode } from '../judge'
import { judgedStage } from '../judged-stage'
import { progressOf } from '../marks'
import { canJudgeNow } from '../permissions'
import { loadJudgingWindow } from './load-judging-window.server'

/** What the actor has to judge, stage by stage, those that end first before the others. */
export async function loadJudgeDesk(ctx: Ctx) {
  const person = signedIn(ctx)
  const seats = await ctx.db
    .select({ judge: judges, challenge: challenges, stage: stages })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .innerJoin(stages, eq(stages.challengeId, challenges.id))
    .where(and(eq(judges.userId, person.id), isNotNull(judges.acceptedAt), isNull(judges.removedAt)))
    .orderBy(asc(stages.judgingEndsAt), asc(challenges.id), asc(stages.position))
  const rows = await loadQueue(ctx, person.id)
  const isShown = ({ judge, stage }: (typeof seats)[number]) => {
    const its = seats.filter(seat => seat.judge.id === judge.id).map(seat => seat.stage)
    return stage.id === judgedStage(its, ctx.now)?.id || rows.some(row => isOf(row, judge, stage))
  }
  const shown = seats.filter(isShown)
  const windows = await Promise.all(shown.map(({ stage, judge }) => loadJudgingWindow(ctx.db, stage, judge)))
  return shown.map(({ judge, challenge, stage }, index) => ({
    judgeId: judge.id,
    challengeId: challenge.id,
    stage: stageOf(stage, seats.filter(seat => seat.judge.id === judge.id).length),
    slug: challenge.slug,
    title: challenge.title,
    timeZone: challenge.timeZone,
    chair: judge.role === 'chair',
    ...(windows[index] ?? stageWindow(stage)),
    open: canJudgeNow({ ...(windows[index] ?? stageWindow(stage)), now: ctx.now }).ok,
    queue: rows.filter(row => isOf(row, judge, stage)).map(queueItem),
  }))
}

function stageWindow({ closesAt, judgingEndsAt }: typeof stages.$inferSelect) {
  return { closesAt, judgingEndsAt }
}

function isOf(row: QueueRow, judge: { id: string }, stage: { id: string }): boolean {
  return row.judgeId === judge.id && row.stageId === stage.id
}

function stageOf({ id, name, position }: typeof stages.$inferSelect, count: number) {
  return { id, name, position, final: position === count, several: count > 1 }
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
      stageId: assignments.stageId,
      submissionId: assignments.submissionId,
      review: reviews,
    })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(and(eq(judges.userId, userId), isNull(assignments.recusedAt), isNull(assignments.withdrawnAt)))
    .orderBy(asc(assignments.assignedAt), asc(assignments.submissionId))
}
