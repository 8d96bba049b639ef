import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { entries } from '#db/schema'
import { canReturn } from '../permissions'
import { loadTeamRoles } from '../queries/load-team-roles.server'
import { loadOwnEntry } from '../team-facts.server'

/** Undoes the withdrawal of the entry. */
export async function returnEntry(ctx: Ctx, entryId: string): Promise<void> {
  await ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canReturn({ ...own.facts, ...(await loadTeamRoles(tx, own)) }))
    await tx.update(entries).set({ withdrawnAt: null, withdrawnBy: null }).where(eq(entries.id, entryId))
    await record(tx, ctx, { stream: own.entry.challengeId, kind: 'entry.returned', payload: { entryId } })
  })
}
