import { and, countDistinct, eq } from 'drizzle-orm'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { entries, teamMembers } from '#db/schema'

export type Entrants = { teams: number; people: number }

/** How many teams take part in a challenge, with how many people: those who get its mails. @unguarded */
export async function countEntrants(db: Db, challengeId: string): Promise<Entrants> {
  const [row] = await db
    .select({ teams: countDistinct(entries.id), people: countDistinct(teamMembers.userId) })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
  return row ?? { teams: 0, people: 0 }
}
