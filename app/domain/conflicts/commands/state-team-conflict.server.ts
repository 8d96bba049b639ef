import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import type { StatementInput } from '../input'
import { saveStatement } from '../state-conflict.server'

/** A member names people or organisations that should not judge the team, without learning who judges. */
export async function stateTeamConflict(
  ctx: Ctx,
  { entryId, ...input }: StatementInput & { entryId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const { entry, team } = await loadOwnEntry(tx, ctx, entryId)
    await saveStatement(tx, ctx, { challengeId: entry.challengeId, teamId: team.id }, input)
  })
}
