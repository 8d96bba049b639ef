import { and, desc, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import { exclusionAppeals, screenings } from '#db/schema'

/** The exclusion of the actor's own entry with its appeal; null while it is not excluded. 404 for anyone else. */
export async function loadOwnExclusion(db: Db, ctx: Ctx, entryId: string) {
  const own = await loadOwnEntry(db, ctx, entryId)
  const excluded = own.entry.excludedAt !== null
  const [exclusion] = excluded
    ? await db
        .select()
        .from(screenings)
        .where(and(eq(screenings.entryId, entryId), eq(screenings.outcome, 'excluded')))
        .orderBy(desc(screenings.at), desc(screenings.id))
        .limit(1)
    : []
  const [appeal] = exclusion
    ? await db.select().from(exclusionAppeals).where(eq(exclusionAppeals.screeningId, exclusion.id))
    : []
  const facts = {
    excluded,
    until: exclusion?.until ?? null,
    appealed: appeal !== undefined,
    now: ctx.now,
  }
  return { own, exclusion: exclusion ?? null, appeal: appeal ?? null, facts }
}
