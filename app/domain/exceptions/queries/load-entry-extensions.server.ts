import { asc, eq } from 'drizzle-orm'
import { type EntryRef, loadHostEntry } from '#app/domain/screening/host-entry.server'
import type { Ctx } from '#app/domain/shared/context'
import { entryExtensions } from '#db/schema'

/** The extensions of one team, and the stages in which it can get one; for the host. */
export async function loadEntryExtensions(ctx: Ctx, ref: EntryRef) {
  const { entry, team, challenge, stages } = await loadHostEntry(ctx.db, ctx, ref)
  const rows = await ctx.db
    .select()
    .from(entryExtensions)
    .where(eq(entryExtensions.entryId, entry.id))
    .orderBy(asc(entryExtensions.at), asc(entryExtensions.id))
  const { id, title, timeZone } = challenge
  return {
    challenge: { id, title, timeZone },
    entryId: entry.id,
    team: team.name,
    stages: stages.map(({ id, name, closesAt }) => ({ id, name, closesAt })),
    extensions: rows.map(({ id, until, reason, at, stageId }) => ({
      ...{ id, until, reason, at },
      stage: stages.length > 1 ? (stages.find(each => each.id === stageId)?.name ?? null) : null,
    })),
  }
}
