import { and, asc, desc, eq, inArray, max } from 'drizzle-orm'
import { isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { keptEntry, meets } from '#app/domain/shared/active'
import { isActiveSubmission } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  exclusionAppeals,
  results,
  screenings,
  stageDecisions,
  stages,
  submissions,
  submissionVersions,
  teams,
} from '#db/schema'

export type EntryRef = { challengeId: string; entryId: string }
export type HostEntry = Awaited<ReturnType<typeof loadHostEntry>>

/** An entry with its screenings for its host; 404 for everyone else. Its content is not read. */
export async function loadHostEntry(db: Db, ctx: Ctx, { challengeId, entryId }: EntryRef) {
  signedIn(ctx)
  orNotFound((await isHostOf(db, ctx, challengeId)) || null)
  const [row] = await db
    .select({ entry: entries, team: teams, challenge: challenges, resultsAt: results.publishAt })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(and(eq(entries.id, entryId), eq(entries.challengeId, challengeId)))
  const own = orNotFound(row)
  const its = await db
    .select()
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
  const screened = await db
    .select()
    .from(screenings)
    .where(eq(screenings.entryId, entryId))
    .orderBy(desc(screenings.at), desc(screenings.id))
  const exclusion = own.entry.excludedAt ? screened.find(({ outcome }) => outcome === 'excluded') : undefined
  const [appeal = null] = exclusion
    ? await db.select().from(exclusionAppeals).where(eq(exclusionAppeals.screeningId, exclusion.id))
    : []
  return {
    ...own,
    stages: its,
    screened,
    exclusion: exclusion ?? null,
    appeal,
    submittedAt: await loadSubmittedAt(db, entryId),
    releases: await loadReleases(
      db,
      its.map(({ id }) => id),
    ),
    withdrawn: !meets(keptEntry, own.entry),
  }
}

/** When the last version of each stage was submitted. */
async function loadSubmittedAt(db: Db, entryId: string): Promise<Map<string, Date>> {
  const rows = await db
    .select({ stageId: submissions.stageId, at: max(submissionVersions.submittedAt) })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(eq(submissions.entryId, entryId), isActiveSubmission))
    .groupBy(submissions.stageId)
  return new Map(rows.flatMap(({ stageId, at }) => (at ? [[stageId, at] as const] : [])))
}

async function loadReleases(db: Db, stageIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db
    .select({ stageId: stageDecisions.stageId, at: stageDecisions.releaseAt })
    .from(stageDecisions)
    .where(inArray(stageDecisions.stageId, [...stageIds]))
  return new Map(rows.flatMap(({ stageId, at }) => (at ? [[stageId, at] as const] : [])))
}

/** The facts for the rules of screening in one stage. */
export function screenFacts(entry: HostEntry, stageId: string, now: Date) {
  const { resultsAt, releases } = entry
  const instants = [...releases.values(), ...(resultsAt ? [resultsAt] : [])]
  return {
    withdrawn: entry.withdrawn,
    excluded: entry.entry.excludedAt !== null,
    submitted: entry.submittedAt.has(stageId),
    decided: resultsAt !== null || releases.has(stageId),
    scheduled: instants.some(at => at > now),
  }
}
