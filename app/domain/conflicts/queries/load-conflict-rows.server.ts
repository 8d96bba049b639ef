import { and, asc, eq, inArray } from 'drizzle-orm'
import { isActiveEntry, isActiveStatement, isSeated } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { conflictStatements, conflicts, entries, judges, teams, users } from '#db/schema'
import { isConflictKind } from '../conflict-kinds'

/** Every conflict of a challenge with its names, by judge and team. @unguarded */
export async function loadConflictRows(db: Db, challengeId: string) {
  const rows = await db
    .select({
      conflict: conflicts,
      judge: { name: users.name, userId: users.id },
      team: { name: teams.name },
    })
    .from(conflicts)
    .innerJoin(judges, eq(judges.id, conflicts.judgeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .innerJoin(teams, eq(teams.id, conflicts.teamId))
    .where(eq(conflicts.challengeId, challengeId))
    .orderBy(asc(users.nameSort), asc(teams.nameSort), asc(conflicts.since), asc(conflicts.id))
  const names = await loadNames(
    db,
    rows.flatMap(row => row.conflict.liftedBy ?? []),
  )
  return rows.flatMap(({ conflict, judge, team }) => {
    const liftedByName = names.get(conflict.liftedBy ?? '') ?? null
    const { id, judgeId, teamId, kind, source, evidence, since, pinned, liftedAt, liftReason } = conflict
    if (!isConflictKind(kind)) return []
    const shared = { kind, source: sourceOf(source), evidence, since, pinned }
    const lifted = { liftedAt, liftReason, liftedByName }
    return [
      {
        id,
        judgeId,
        teamId,
        judgeName: judge.name,
        userId: judge.userId,
        teamName: team.name,
        ...shared,
        ...lifted,
      },
    ]
  })
}

export type ConflictRow = Awaited<ReturnType<typeof loadConflictRows>>[number]

async function loadNames(db: Db, userIds: readonly string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map()
  const { id, name } = users
  const rows = await db
    .select({ id, name })
    .from(users)
    .where(inArray(id, [...new Set(userIds)]))
  return new Map(rows.map(row => [row.id, row.name]))
}

function sourceOf(source: string) {
  return (['judge', 'entrant', 'host'] as const).find(each => each === source) ?? ('computed' as const)
}

/** The judges and teams between which a conflict can be declared. @unguarded */
export async function loadConflictSides(db: Db, challengeId: string) {
  const seats = await db
    .select({ id: judges.id, name: users.name })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, challengeId), isSeated))
    .orderBy(asc(users.nameSort), asc(judges.id))
  const entered = await db
    .select({ id: teams.id, name: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
    .orderBy(asc(teams.nameSort), asc(teams.id))
  return { judges: seats, teams: entered }
}

/** Statements that have matched nobody yet. @unguarded */
export async function loadUnmatchedStatements(db: Db, challengeId: string) {
  const rows = await db
    .select({ words: conflictStatements, judgeName: users.name, teamName: teams.name, met: conflicts.id })
    .from(conflictStatements)
    .leftJoin(judges, eq(judges.id, conflictStatements.judgeId))
    .leftJoin(users, eq(users.id, judges.userId))
    .leftJoin(teams, eq(teams.id, conflictStatements.teamId))
    .leftJoin(conflicts, eq(conflicts.statementId, conflictStatements.id))
    .where(and(eq(conflictStatements.challengeId, challengeId), isActiveStatement))
    .orderBy(asc(conflictStatements.statedAt), asc(conflictStatements.id))
  return rows.flatMap(({ words, judgeName, teamName, met }) => {
    const { id, judgeId, teamId, kind, name, note, statedAt } = words
    if (met !== null || !isConflictKind(kind)) return []
    return [{ id, judgeId, teamId, by: judgeName ?? teamName ?? '', kind, name, note, statedAt }]
  })
}
