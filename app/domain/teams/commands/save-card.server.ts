import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { teamCards } from '#db/schema'
import type { CardInput } from '../input'
import { canWriteCard } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Stores what a team says about its solution, and whether everyone may read it; the agreement can be taken back. */
export async function saveCard(
  ctx: Ctx,
  { entryId, ...input }: CardInput & { entryId: string },
): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canWriteCard(own.facts))
    const card = {
      title: input.title,
      summary: input.summary,
      link: input.link ?? null,
      savedAt: ctx.now,
      savedBy: userId,
      agreedAt: input.agreed ? ctx.now : null,
      agreedBy: input.agreed ? userId : null,
    }
    const [known] = await tx
      .select({ id: teamCards.id })
      .from(teamCards)
      .where(eq(teamCards.entryId, entryId))
    if (known) await tx.update(teamCards).set(card).where(eq(teamCards.id, known.id))
    else await tx.insert(teamCards).values({ id: newId(), entryId, ...card })
    await record(tx, ctx, { stream: own.entry.challengeId, kind: 'entry.card_saved', payload: { entryId } })
  })
}
