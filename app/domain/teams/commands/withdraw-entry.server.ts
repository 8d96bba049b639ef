import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { entries } from '#db/schema'
import { canWithdrawEntry } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Withdraws the team's entry; nothing is deleted, and it can be returned while entries are accepted. */
export async function withdrawEntry(ctx: Ctx, entryId: string): Promise<void> {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canWithdrawEntry(own.facts))
    await tx
      .update(entries)
      .set({ withdrawnAt: ctx.now, withdrawnBy: person.id })
      .where(eq(entries.id, entryId))
    await record(tx, ctx, {
      stream: own.entry.challengeId,
      kind: 'entry.withdrawn',
      payload: { entryId },
    })
  })
}
