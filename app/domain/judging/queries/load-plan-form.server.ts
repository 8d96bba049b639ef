import type { Ctx } from '#app/domain/shared/context'
import { canAssign } from '../permissions'
import { stagesOf } from '../stages-of'
import { topicQuestion } from './load-assignment-facts.server'
import { loadCase, type WhichStage } from './load-case.server'
import { loadShortage } from './load-shortage.server'

/** What host or chair is asked before an assignment is proposed, with what is usual in the stage. */
export async function loadPlanForm(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadCase(ctx.db, ctx, challengeId, which)
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
