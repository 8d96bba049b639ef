import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { accessTokens } from '#db/schema'

/** Ends one of the person's own tokens at once; 404 for any other. */
export async function revokeAccessToken(ctx: Ctx, id: string): Promise<void> {
  const { id: personId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const own = and(eq(accessTokens.id, id), eq(accessTokens.userId, personId))
    const [revoked] = await tx.delete(accessTokens).where(own).returning({ id: accessTokens.id })
    orNotFound(revoked)
    await record(tx, ctx, { stream: 'platform', kind: 'person.token_revoked', payload: { personId } })
  })
}
