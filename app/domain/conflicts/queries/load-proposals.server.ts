import { and, asc, eq } from 'drizzle-orm'
import { isOpenProposal } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { conflictProposals, judges, teams, users } from '#db/schema'
import { isConflictKind } from '../conflict-kinds'

/** The proposed conflicts of a challenge that wait for a decision, oldest first, with names. @unguarded */
export async function loadProposals(db: Db, challengeId: string) {
  const open = and(eq(conflictProposals.challengeId, challengeId), isOpenProposal)
  const rows = await db
    .select({ proposal: conflictProposals, judgeName: users.name, userId: users.id, teamName: teams.name })
    .from(conflictProposals)
    .innerJoin(judges, eq(judges.id, conflictProposals.judgeId))
    .innerJoin(users, eq(users.id, judges.userId))
    .innerJoin(teams, eq(teams.id, conflictProposals.teamId))
    .where(open)
    .orderBy(asc(conflictProposals.proposedAt), asc(conflictProposals.id))
  return rows.flatMap(({ proposal, judgeName, userId, teamName }) => {
    const { id, kind, source, evidence, proposedAt, declaredBy } = proposal
    if (!isConflictKind(kind)) return []
    const by = (['judge', 'entrant'] as const).find(each => each === source) ?? ('computed' as const)
    return [{ id, kind, source: by, evidence, proposedAt, declaredBy, userId, judgeName, teamName }]
  })
}
