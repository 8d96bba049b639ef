import { eq } from 'drizzle-orm'
import { loadRolesOfPeople } from '#app/domain/people/queries/load-challenge-roles.server'
import type { Db } from '#db/client.server'
import { formerMembers } from '#db/schema'
import type { OwnEntry } from '../team-facts.server'

/**
 * The roles of all current and former members of the actor's team in its challenge, for the return of its entry.
 * @unguarded
 */
export async function loadTeamRoles(db: Db, { entry, team, members, facts }: OwnEntry) {
  const left = await db
    .selectDistinct({ userId: formerMembers.userId })
    .from(formerMembers)
    .where(eq(formerMembers.teamId, team.id))
  const others = members.map(({ userId }) => userId).filter(userId => userId !== facts.actorId)
  const former = left.map(({ userId }) => userId)
  const rolesOf = await loadRolesOfPeople(db, {
    challengeId: entry.challengeId,
    userIds: [facts.actorId, ...others, ...former],
  })
  return { own: rolesOf(facts.actorId), others: others.map(rolesOf), former: former.map(rolesOf) }
}
