import { eq, inArray, or } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { challenges, formerMembers, judges, teamMembers, teams } from '#db/schema'
import { recheckConflicts } from '../recheck-conflicts.server'

/** Runs after facts about a person or a challenge have changed; each challenge in its own transaction. */
export async function recheckConcerned(
  ctx: Ctx,
  what: { userId: string } | { challengeId: string },
): Promise<void> {
  const ids = 'userId' in what ? await loadConcerned(ctx.db, what.userId) : [what.challengeId]
  for (const id of ids) await ctx.transaction(tx => recheckConflicts(tx, ctx, id))
}

/** The challenges in which the person judges or has taken part. */
async function loadConcerned(db: Db, userId: string): Promise<string[]> {
  const seats = db.select({ id: judges.challengeId }).from(judges).where(eq(judges.userId, userId))
  const present = db
    .select({ id: teamMembers.challengeId })
    .from(teamMembers)
    .where(eq(teamMembers.userId, userId))
  const past = db
    .select({ id: teams.challengeId })
    .from(formerMembers)
    .innerJoin(teams, eq(teams.id, formerMembers.teamId))
    .where(eq(formerMembers.userId, userId))
  const { id } = challenges
  const rows = await db
    .select({ id })
    .from(challenges)
    .where(or(inArray(id, seats), inArray(id, present), inArray(id, past)))
    .orderBy(id)
  return rows.map(row => row.id)
}
