import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { withdrawStatement } from '../state-conflict.server'

type Withdrawal = { entryId: string; statementId: string }

/** A member withdraws a statement of the team about a conflict. */
export async function withdrawTeamStatement(ctx: Ctx, { entryId, statementId }: Withdrawal): Promise<void> {
  await ctx.transaction(async tx => {
    const { entry, team } = await loadOwnEntry(tx, ctx, entryId)
    await withdrawStatement(tx, ctx, { challengeId: entry.challengeId, teamId: team.id }, statementId)
  })
}
