import { and, asc, desc, eq } from 'drizzle-orm'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { writtenIn } from '#app/domain/shared/local-text'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { advancements, entries, stageDecisions, stages, teams } from '#db/schema'

export type Finalists = Awaited<ReturnType<typeof loadFinalists>>[number]

/**
 * Who advanced from each stage of a challenge as far as it is public, the latest stage first: team names in
 * alphabetical order, the reason where they are not the first of the ranking, and the reason for the method where
 * another method would choose others. The caller checks access to the challenge.
 */
export async function loadFinalists(ctx: Ctx, challengeId: string) {
  const rows = await ctx.db
    .select({
      id: stageDecisions.id,
      stageId: stages.id,
      position: stages.position,
      name: stages.name,
      decidedAt: stageDecisions.decidedAt,
      releaseAt: stageDecisions.releaseAt,
      reasons: {
        deviationReason: stageDecisions.deviationReason,
        deviationTexts: stageDecisions.deviationTexts,
        methodReason: stageDecisions.methodReason,
        methodTexts: stageDecisions.methodTexts,
      },
    })
    .from(stageDecisions)
    .innerJoin(stages, eq(stages.id, stageDecisions.stageId))
    .where(eq(stages.challengeId, challengeId))
    .orderBy(desc(stages.position))
  const known = rows.filter(({ releaseAt }) => {
    const times = { publishAt: null, closesAt: null, resultsAt: null, advancesAt: releaseAt }
    return maySeeOfChallenge({ facet: 'advancement', standing: noStanding, times, now: ctx.now }).ok
  })
  if (known.length === 0) return []
  const names = await ctx.db
    .select({ id: stages.id, position: stages.position, name: stages.name })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
  const through = await loadTeams(ctx, challengeId)
  return known.map(({ position, reasons, ...row }) => ({
    ...row,
    deviationReason: writtenIn(reasons.deviationTexts ?? reasons.deviationReason),
    methodReason: writtenIn(reasons.methodTexts ?? reasons.methodReason),
    next: names.find(stage => stage.position === position + 1)?.name ?? {},
    teams: through.filter(team => team.stageId === row.stageId),
  }))
}

/** Of the teams that advanced, those that still take part. */
function loadTeams({ db }: Ctx, challengeId: string) {
  return db
    .select({ stageId: advancements.stageId, entryId: entries.id, name: teams.name })
    .from(advancements)
    .innerJoin(entries, eq(entries.id, advancements.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
    .orderBy(asc(teams.nameSort), asc(entries.id))
}
