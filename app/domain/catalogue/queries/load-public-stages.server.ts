import { and, asc, countDistinct, eq, inArray } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { loadJudgingChanges } from '#app/domain/challenges/queries/load-judging-changes.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { isActivePanel } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { metricTexts } from '#app/i18n/pages/metrics/metric-texts'
import { entryExtensions, panels, stages } from '#db/schema'

/**
 * The stages as the public reads them, in order, each with how it is judged and the changes since teams could rely on
 * it.
 */
export async function loadPublicStages(ctx: Ctx, challengeId: string) {
  const { id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging, metric } = stages
  const { pausedAt, pauseReason } = stages
  const rows = await ctx.db
    .select({
      ...{ id, name, opensAt, closesAt, judgingEndsAt, form, rubric, judging, metric },
      ...{ pausedAt, pauseReason },
    })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const ids = rows.map(stage => stage.id)
  const panelsOf = await loadPanels(ctx, ids)
  const changesOf = await loadJudgingChanges(ctx.db, ids)
  const extensionsOf = await countExtended(ctx, ids)
  return rows.map(({ judging, metric, ...stage }) => ({
    ...stage,
    metric: metric && {
      settings: metric,
      name: metricTexts[ctx.locale].metrics[metric.metric].name,
      best: metricCatalogue[metric.metric].best,
    },
    policy: policyOf({ judging }),
    panels: panelsOf.get(stage.id) ?? [],
    judgingChanges: changesOf.get(stage.id) ?? [],
    /** teams that have more time than the others */
    extended: extensionsOf.get(stage.id) ?? 0,
  }))
}

/** How many teams have more time in each stage; their names are not public. */
async function countExtended({ db }: Ctx, stageIds: readonly string[]): Promise<Map<string, number>> {
  const { stageId, entryId } = entryExtensions
  const rows = await db
    .select({ stageId, teams: countDistinct(entryId) })
    .from(entryExtensions)
    .where(inArray(stageId, [...stageIds]))
    .groupBy(stageId)
  return new Map(rows.map(({ stageId, teams }) => [stageId, Number(teams)]))
}

/**
 * The panels of final scores as the public reads them, by stage: name, maximum in hundredths of a point, and whose
 * accounts may vote.
 */
async function loadPanels({ db }: Ctx, stageIds: readonly string[]) {
  const { id, stageId, name, max, kind, voterDays } = panels
  const rows = await db
    .select({ id, stageId, name, max, kind, voterDays })
    .from(panels)
    .where(and(inArray(stageId, [...stageIds]), isActivePanel))
    .orderBy(asc(panels.position), asc(id))
  return groupBy(rows, row => row.stageId)
}
