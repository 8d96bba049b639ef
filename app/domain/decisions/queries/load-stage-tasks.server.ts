import { eq } from 'drizzle-orm'
import { countReviews } from '#app/domain/judging/queries/count-reviews.server'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import type { Ctx } from '#app/domain/shared/context'
import { stageDecisions, stages } from '#db/schema'
import { stageTask } from '../stage-task'

/** For host and chair: the open task of each stage from which teams advance, and when the stages were decided. */
export async function loadStageTasks(ctx: Ctx, challengeId: string) {
  const all = await loadStageContext(ctx.db, ctx, challengeId)
  const decisions = await ctx.db
    .select({ stageId: stages.id, decidedAt: stageDecisions.decidedAt, releaseAt: stageDecisions.releaseAt })
    .from(stageDecisions)
    .innerJoin(stages, eq(stages.id, stageDecisions.stageId))
    .where(eq(stages.challengeId, challengeId))
  const workIn = await countReviews(
    ctx.db,
    all.stages.map(({ id }) => id),
  )
  const tasks = all.stages.slice(0, -1).map(({ id, name, closesAt, judgingEndsAt, metric }, index) => {
    const decision = decisions.find(({ stageId }) => stageId === id)
    const releaseAt = decision?.releaseAt ?? null
    const decided = decision !== undefined
    const times = { closesAt, judgingEndsAt, releaseAt, now: ctx.now }
    const facts = { ...times, byMetric: metric !== null, ...workIn(id), decided }
    const next = all.stages[index + 1]
    const leadsTo = next && { id: next.id, name: next.name, closesAt: next.closesAt }
    return { id, name, releaseAt, task: stageTask(facts), leadsTo }
  })
  const result = all.result?.publishAt && all.result.publishAt <= ctx.now ? all.result : null
  return {
    tasks,
    resultsAt: result?.publishAt ?? null,
    decidedAt: all.stages.map(({ id }, index) =>
      index === all.stages.length - 1
        ? (result?.decidedAt ?? null)
        : (decisions.find(({ stageId, releaseAt }) => stageId === id && releaseAt)?.decidedAt ?? null),
    ),
  }
}
