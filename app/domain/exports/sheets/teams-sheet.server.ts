import { asc, eq } from 'drizzle-orm'
import { entries, teamMembers, teams, users } from '#db/schema'
import type { Exporting } from '../export-context.server'
import type { Sheet } from '../sheet'
import { typeName } from '../type-name'

/** The members of each team, one line each. @unguarded the command asks `canExport`. */
export async function teamsSheet({ db, all, t }: Exporting): Promise<Sheet> {
  const rows = await db
    .select({
      team: teams.name,
      name: users.name,
      type: users.participantType,
      organisation: users.organisation,
      role: teamMembers.role,
      joinedAt: teamMembers.joinedAt,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(eq(entries.challengeId, all.challenge.id))
    .orderBy(asc(teams.nameSort), asc(teams.id), asc(teamMembers.joinedAt), asc(users.nameSort))
  return {
    columns: [
      { key: 'team', header: t('teams.entry.host_team') },
      { key: 'member', header: t('exports.member') },
      { key: 'role', header: t('exports.role') },
      { key: 'type', header: t('screening.type') },
      { key: 'organisation', header: t('exports.organisation') },
      { key: 'joined_at', header: t('exports.joined_at') },
    ],
    rows: rows.map(({ team, name, type, organisation, role, joinedAt }) => [
      ...[team, name, role === 'captain' ? t('teams.captain') : '', typeName(t, type)],
      ...[organisation, joinedAt],
    ]),
  }
}
