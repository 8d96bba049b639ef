import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { listStatements } from './list-statements.server'

/** A team's statements about judges, for its own members. */
export async function loadTeamConflicts(ctx: Ctx, entryId: string) {
  const { team, challenge } = await loadOwnEntry(ctx.db, ctx, entryId)
  const { title, timeZone } = challenge.challenge
  return {
    entryId,
    team: { name: team.name },
    challenge: { title, timeZone },
    statements: await listStatements(ctx.db, { teamId: team.id }),
  }
}
