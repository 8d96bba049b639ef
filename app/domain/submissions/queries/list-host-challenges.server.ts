import { and, asc, countDistinct, desc, eq, inArray } from 'drizzle-orm'
import { isChallengeState, phaseOf } from '#app/domain/challenges/phase'
import { loadHostedInstitutions } from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { isActiveEntry, isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, entries, results, stages, submissions, submissionVersions } from '#db/schema'

/** The challenges of these institutions as their host sees them: the state of each and the number of entries. */
export async function listHostChallenges(ctx: Ctx, institutionIds: string[]) {
  const hosted = await loadHostedInstitutions(ctx)
  const own = institutionIds.filter(id => hosted.has(id))
  if (own.length === 0) return []
  const rows = await ctx.db
    .select({
      id: challenges.id,
      title: challenges.title,
      state: challenges.state,
      publishAt: challenges.publishAt,
      opensAt: challenges.opensAt,
      closesAt: challenges.closesAt,
      timeZone: challenges.timeZone,
      resultsAt: results.publishAt,
    })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(inArray(challenges.institutionId, own))
    .orderBy(desc(challenges.updatedAt))
  const ids = rows.map(row => row.id)
  const counts = await countEntries(ctx, ids)
  const ends = await loadJudgingEnds(ctx, ids)
  return rows.map(row => {
    const state = isChallengeState(row.state) ? row.state : 'draft'
    const judgingEndsAt = ends.get(row.id) ?? null
    return {
      ...row,
      judgingEndsAt,
      phase: phaseOf({ ...row, judgingEndsAt, state }, ctx.now),
      ...(counts.get(row.id) ?? { entries: 0, submissions: 0 }),
    }
  })
}

/** When the judging of each challenge's last stage ends. */
async function loadJudgingEnds(ctx: Ctx, challengeIds: string[]): Promise<Map<string, Date | null>> {
  if (challengeIds.length === 0) return new Map()
  const rows = await ctx.db
    .select({ challengeId: stages.challengeId, judgingEndsAt: stages.judgingEndsAt })
    .from(stages)
    .where(inArray(stages.challengeId, challengeIds))
    .orderBy(asc(stages.position))
  return new Map(rows.map(row => [row.challengeId, row.judgingEndsAt]))
}

/** The numbers of entries and submissions of this challenge, for its host. */
export async function countHostEntries(ctx: Ctx, challengeId: string) {
  const [row] = await ctx.db
    .select({ institutionId: challenges.institutionId })
    .from(challenges)
    .where(eq(challenges.id, challengeId))
  const hosted = await loadHostedInstitutions(ctx)
  orNotFound(row && hosted.has(row.institutionId) ? row : null)
  const counts = await countEntries(ctx, [challengeId])
  return counts.get(challengeId) ?? { entries: 0, submissions: 0 }
}

async function countEntries(ctx: Ctx, challengeIds: string[]) {
  if (challengeIds.length === 0) return new Map<string, { entries: number; submissions: number }>()
  const rows = await ctx.db
    .select({
      challengeId: entries.challengeId,
      entries: countDistinct(entries.id),
      submissions: countDistinct(submissionVersions.submissionId),
    })
    .from(entries)
    .leftJoin(submissions, and(eq(submissions.entryId, entries.id), isActiveSubmission))
    .leftJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(inArray(entries.challengeId, challengeIds), isActiveEntry))
    .groupBy(entries.challengeId)
  return new Map(
    rows.map(row => [
      row.challengeId,
      { entries: Number(row.entries), submissions: Number(row.submissions) },
    ]),
  )
}
