import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { teamCardNames } from '#db/schema'
import { loadOwnEntry } from '../team-facts.server'

/** A member agrees to be named on the team's card, or takes it back. Each decides only about themselves. */
export async function nameOnCard(
  ctx: Ctx,
  { entryId, named }: { entryId: string; named: boolean },
): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { entry } = await loadOwnEntry(tx, ctx, entryId)
    const own = and(eq(teamCardNames.entryId, entryId), eq(teamCardNames.userId, userId))
    const [known] = await tx.select().from(teamCardNames).where(own)
    if (Boolean(known) === named) return
    if (named) await tx.insert(teamCardNames).values({ id: newId(), entryId, userId, agreedAt: ctx.now })
    else await tx.delete(teamCardNames).where(own)
    await record(tx, ctx, { stream: entry.challengeId, kind: 'entry.card_saved', payload: { entryId } })
  })
}
