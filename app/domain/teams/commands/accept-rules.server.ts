import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { entries, teamMembers } from '#db/schema'
import { entryStands } from '../permissions'
import { ensureRulesAccepted, type RulesAcceptance } from '../rules-acceptance'
import { loadOwnEntry } from '../team-facts.server'

type Input = { entryId: string; acceptance: RulesAcceptance }

/** A member accepts the newest rules for the team, which may then submit again. */
export async function acceptRules(ctx: Ctx, { entryId, acceptance }: Input): Promise<void> {
  const { id: personId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { entry, team, challenge, facts } = await loadOwnEntry(tx, ctx, entryId)
    ensure(entryStands(facts))
    ensureRulesAccepted(challenge.rules, acceptance)
    const ruleVersionId = challenge.rules?.id ?? null
    if (entry.ruleVersionId === ruleVersionId) return
    await tx.update(entries).set({ ruleVersionId }).where(eq(entries.id, entry.id))
    const mine = and(eq(teamMembers.teamId, team.id), eq(teamMembers.userId, personId))
    await tx.update(teamMembers).set({ ruleVersionId }).where(mine)
    await record(tx, ctx, {
      stream: entry.challengeId,
      kind: 'entry.rules_accepted',
      payload: { entryId: entry.id, teamId: team.id, personId, ruleVersionId },
    })
  })
}
