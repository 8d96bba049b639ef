import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { stages } from '#db/schema'
import { policyOf } from '../judging-policy'
import { loadJudgingChanges } from './load-judging-changes.server'

/** The stages as the public reads them, first to last, each with how it is judged and what was changed about that since teams relied on it. */
export async function loadPublicStages(ctx: Ctx, challengeId: string) {
  const { id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging } = stages
  const rows = await ctx.db
    .select({ id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  return Promise.all(
    rows.map(async ({ judging, ...stage }) => ({
      ...stage,
      policy: policyOf({ judging }),
      judgingChanges: await loadJudgingChanges(ctx.db, stage.id),
    })),
  )
}
