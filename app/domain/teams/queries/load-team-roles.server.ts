import { eq } from 'drizzle-orm'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import type { Db } from '#db/client.server'
import { formerMembers } from '#db/schema'
import type { OwnEntry } from '../team-facts.server'

/** What everyone who is or was in the actor's team is in its challenge, for the return of its entry. Unguarded. */
export async function loadTeamRoles(db: Db, { entry, team, members, facts }: OwnEntry) {
  const rolesOf = (userId: string) => loadChallengeRoles(db, { challengeId: entry.challengeId, userId })
  const left = await db
    .selectDistinct({ userId: formerMembers.userId })
    .from(formerMembers)
    .where(eq(formerMembers.teamId, team.id))
  const own = await rolesOf(facts.actorId)
  const others = []
  for (const { userId } of members) if (userId !== facts.actorId) others.push(await rolesOf(userId))
  const former = []
  for (const { userId } of left) former.push(await rolesOf(userId))
  return { own, others, former }
}
