import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { affiliations } from '#db/schema'

/** Removes an affiliation of the signed-in person; 404 for another person's. */
export async function removeAffiliation(ctx: Ctx, affiliationId: string): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = and(eq(affiliations.id, affiliationId), eq(affiliations.userId, userId))
    const [removed] = await tx.delete(affiliations).where(own).returning()
    orNotFound(removed)
    const payload = { personId: userId, affiliationId }
    await record(tx, ctx, { stream: 'platform', kind: 'person.affiliation_removed', payload })
  })
}
