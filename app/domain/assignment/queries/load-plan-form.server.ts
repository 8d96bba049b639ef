import { canAssign } from '#app/domain/judging/permissions'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { stagesOf } from '#app/domain/judging/stages-of'
import type { Ctx } from '#app/domain/shared/context'
import { topicQuestion } from './load-assignment-facts.server'
import { loadShortage } from './load-shortage.server'

/** The form in which host or chair ask for a proposal, filled with the defaults of the stage. */
export async function loadPlanForm(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const { challenge, stage, policy, standing, decided } = all
  const { short, reviewsEach } = await loadShortage(ctx.db, all)
  const may = canAssign({ closesAt: stage.closesAt, now: ctx.now, decided })
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    host: standing.host,
    stages: stagesOf(all),
    short,
    usual: { reviewsEach, expertsEach: policy.expertsEach, maxLoad: policy.maxLoad },
    topic: topicQuestion(all)?.label ?? null,
    why: may.ok ? null : may,
  }
}
