import { and, asc, eq, isNull } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { loadJudgingChanges } from '#app/domain/challenges/queries/load-judging-changes.server'
import type { Ctx } from '#app/domain/shared/context'
import { panels, stages } from '#db/schema'

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
      panels: await loadPanels(ctx, stage.id),
      judgingChanges: await loadJudgingChanges(ctx.db, stage.id),
    })),
  )
}

/** The panels of a mixed score as the public reads them: name, the most each may give, in hundredths of a point, and whose accounts may vote. */
function loadPanels({ db }: Ctx, stageId: string) {
  return db
    .select({
      id: panels.id,
      name: panels.name,
      max: panels.max,
      kind: panels.kind,
      voterDays: panels.voterDays,
    })
    .from(panels)
    .where(and(eq(panels.stageId, stageId), isNull(panels.removedAt)))
    .orderBy(asc(panels.position), asc(panels.id))
}
