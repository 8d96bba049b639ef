import { desc, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { entries, teamMembers } from '#db/schema'
import { loadWorkspace } from './load-workspace.server'

/** The actor's entries, newest first, each with its state and next step. */
export async function loadMyEntries(ctx: Ctx) {
  const person = signedIn(ctx)
  const rows = await ctx.db
    .select({ id: entries.id })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .where(eq(teamMembers.userId, person.id))
    .orderBy(desc(entries.enteredAt))
  const workspaces = await Promise.all(rows.map(row => loadWorkspace(ctx, row.id)))
  return workspaces.map(({ entryId, team, challenge, stage, next, now }) => ({
    entryId,
    team: team.name,
    challenge,
    stage,
    next,
    now,
  }))
}
