import { and, asc, count, countDistinct, desc, eq, inArray } from 'drizzle-orm'
import { isChallengeState, phaseOf } from '#app/domain/challenges/phase'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import {
  isHosted,
  loadHostedInstitutions,
} from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { isActiveEntry, isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, entries, results, stages, submissions, submissionVersions } from '#db/schema'

/** The challenges that the actor hosts: the state of each and the number of entries. */
export async function listHostChallenges(ctx: Ctx) {
  const hosted = await loadHostedInstitutions(ctx)
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
    .where(isHosted(hosted))
    .orderBy(desc(challenges.updatedAt))
  const ids = rows.map(row => row.id)
  const stagesOf = groupBy(await loadStages(ctx, ids), stage => stage.challengeId)
  const entered = await countEntries(ctx, ids)
  const submitted = await countSubmissions(ctx, ids)
  return rows.map(row => {
    const state = isChallengeState(row.state) ? row.state : 'draft'
    const own = stagesOf.get(row.id) ?? []
    const judgingEndsAt = own.at(-1)?.judgingEndsAt ?? null
    const stage = stageToClose(own, ctx.now)
    return {
      ...row,
      judgingEndsAt,
      phase: phaseOf({ ...row, judgingEndsAt, state }, ctx.now),
      /** the stage that closes next or closed last; named where there are several */
      stage: stage && {
        name: own.length > 1 ? stage.name : null,
        position: stage.position,
        closesAt: stage.closesAt,
      },
      entries: entered.get(row.id) ?? 0,
      submissions: submitted(stage?.id),
    }
  })
}

type Stage = { closesAt: Date | null }

/** The first stage that is not closed, else the last. */
function stageToClose<S extends Stage>(stages: readonly S[], now: Date): S | null {
  return stages.find(({ closesAt }) => closesAt === null || closesAt > now) ?? stages.at(-1) ?? null
}

async function loadStages(ctx: Ctx, challengeIds: string[]) {
  const { id, challengeId, name, position, closesAt, judgingEndsAt } = stages
  return ctx.db
    .select({ id, challengeId, name, position, closesAt, judgingEndsAt })
    .from(stages)
    .where(inArray(challengeId, challengeIds))
    .orderBy(asc(position))
}

/** For the host: how many teams entered, and how many have a draft or a submission in the current stage. */
export async function loadStageEntries(ctx: Ctx, challengeId: string) {
  orNotFound((await isHostOf(ctx.db, ctx, challengeId)) || null)
  const entered = await countEntries(ctx, [challengeId])
  const submitted = await countSubmissions(ctx, [challengeId])
  const stage = stageToClose(await loadStages(ctx, [challengeId]), ctx.now)
  const begun = stage ? await countBegun(ctx, stage.id) : 0
  const submissions = submitted(stage?.id)
  return { entries: entered.get(challengeId) ?? 0, submissions, drafts: begun - submissions }
}

/** Teams with a draft or a submission in the stage. */
async function countBegun(ctx: Ctx, stageId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ count: count() })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(and(eq(submissions.stageId, stageId), isActiveEntry, isActiveSubmission))
  return Number(row?.count ?? 0)
}

async function countEntries(ctx: Ctx, challengeIds: string[]): Promise<Map<string, number>> {
  const { challengeId } = entries
  const rows = await ctx.db
    .select({ challengeId, count: count() })
    .from(entries)
    .where(and(inArray(challengeId, challengeIds), isActiveEntry))
    .groupBy(challengeId)
  return new Map(rows.map(row => [row.challengeId, Number(row.count)]))
}

/** The number of submissions of a stage that have a version. */
async function countSubmissions(ctx: Ctx, challengeIds: string[]) {
  const { stageId } = submissions
  const rows = await ctx.db
    .select({ stageId, count: countDistinct(submissions.id) })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(inArray(entries.challengeId, challengeIds), isActiveEntry, isActiveSubmission))
    .groupBy(stageId)
  const counts = new Map(rows.map(row => [row.stageId, Number(row.count)]))
  return (stage: string | undefined) => (stage ? (counts.get(stage) ?? 0) : 0)
}
