import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { entries, submissions, submissionVersions, teams } from '#db/schema'

type Stage = { id: string; closesAt: Date | null }

/** A submission that stands: not withdrawn, in its latest version before the deadline. */
export type Candidate = {
  submissionId: string
  entryId: string
  teamId: string
  teamName: string
  versionId: string
}

/** Every submission of the stage that is to be judged, ordered by id; or those that are asked for. Unguarded. */
export async function loadCandidates(db: Db, stage: Stage, only?: readonly string[]): Promise<Candidate[]> {
  const { closesAt } = stage
  const standing = and(
    eq(submissions.stageId, stage.id),
    only && inArray(submissions.id, [...only]),
    isNull(submissions.withdrawnAt),
    isNull(entries.withdrawnAt),
    closesAt ? lt(submissionVersions.submittedAt, closesAt) : undefined,
  )
  const rows = await db
    .select({
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
  const latest = new Map(rows.map(({ number: _, ...row }) => [row.submissionId, row]))
  return [...latest.values()]
}
