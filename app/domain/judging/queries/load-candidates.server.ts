import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { entries, submissions, submissionVersions, teamMembers, teams, users } from '#db/schema'

type Stage = { id: string; closesAt: Date | null }

/** A submission that stands: not withdrawn, in its latest version before the deadline. */
export type Candidate = {
  submissionId: string
  entryId: string
  teamId: string
  teamName: string
  versionId: string
}

/** Every submission of the stage that is to be judged, ordered by id. Unguarded. */
export async function loadCandidates(db: Db, stage: Stage): Promise<Candidate[]> {
  const { closesAt } = stage
  const standing = and(
    eq(submissions.stageId, stage.id),
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

type Member = { userId: string; name: string; emailKey: string; organisation: string | null }

/** The members of each team, with what a conflict of interest may be read from. Unguarded. */
export async function loadMembers(db: Db, teamIds: readonly string[]): Promise<Map<string, Member[]>> {
  if (teamIds.length === 0) return new Map()
  const rows = await db
    .select({
      teamId: teamMembers.teamId,
      userId: users.id,
      name: users.name,
      emailKey: users.emailKey,
      organisation: users.organisation,
    })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(inArray(teamMembers.teamId, [...teamIds]))
    .orderBy(users.id)
  const byTeam = new Map<string, Member[]>()
  for (const { teamId, ...member } of rows) byTeam.set(teamId, [...(byTeam.get(teamId) ?? []), member])
  return byTeam
}
