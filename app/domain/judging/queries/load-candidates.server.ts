import { and, eq, exists, gt, inArray, lt, or } from 'drizzle-orm'
import { isActiveEntry, isActiveSubmission } from '#app/domain/shared/active.server'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { entries, entryExtensions, submissions, submissionVersions, teams } from '#db/schema'

type Stage = { id: string; closesAt: Date | null }

/** A submission that counts, in its latest version before the deadline or the end of the team's extension. */
export type Candidate = {
  submissionId: string
  entryId: string
  teamId: string
  teamName: string
  versionId: string
}

/** All submissions of the stage that are to be judged, ordered by id, or only the requested ones. @unguarded */
export async function loadCandidates(db: Db, stage: Stage, only?: readonly string[]): Promise<Candidate[]> {
  return (await loadCandidatesOf(db, [stage], only)).get(stage.id) ?? []
}

/** The same for several stages, by stage. @unguarded */
export async function loadCandidatesOf(
  db: Db,
  stages: readonly Stage[],
  only?: readonly string[],
): Promise<Map<string, Candidate[]>> {
  if (stages.length === 0) return new Map()
  const { submittedAt } = submissionVersions
  const { entryId, stageId, until } = entryExtensions
  const ofTeam = and(
    eq(entryId, submissions.entryId),
    eq(stageId, submissions.stageId),
    gt(until, submittedAt),
  )
  const extended = exists(db.select({ id: entryExtensions.id }).from(entryExtensions).where(ofTeam))
  const inTime = stages.map(({ id, closesAt }) =>
    and(eq(submissions.stageId, id), closesAt ? or(lt(submittedAt, closesAt), extended) : undefined),
  )
  const standing = and(
    or(...inTime),
    only && inArray(submissions.id, [...only]),
    isActiveSubmission,
    isActiveEntry,
  )
  const rows = await db
    .select({
      stageId: submissions.stageId,
      submissionId: submissions.id,
      entryId: entries.id,
      teamId: teams.id,
      teamName: teams.name,
      versionId: submissionVersions.id,
      number: submissionVersions.number,
    })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(standing)
    .orderBy(submissions.id, submissionVersions.number)
  return new Map(
    [...groupBy(rows, row => row.stageId)].map(([stageId, own]) => [
      stageId,
      [...new Map(own.map(({ number: _, stageId: __, ...row }) => [row.submissionId, row])).values()],
    ]),
  )
}
