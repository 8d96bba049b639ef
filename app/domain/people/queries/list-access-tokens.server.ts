import { and, desc, eq, gt } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { accessTokens } from '#db/schema'
import { canMakeToken } from '../permissions'

/** The signed-in person's valid tokens, the newest first, without their secrets. */
export async function listAccessTokens(ctx: Ctx) {
  const { id, verified } = signedIn(ctx)
  const tokens = await ctx.db
    .select({
      id: accessTokens.id,
      name: accessTokens.name,
      scope: accessTokens.scope,
      createdAt: accessTokens.createdAt,
      expiresAt: accessTokens.expiresAt,
      lastUsedAt: accessTokens.lastUsedAt,
    })
    .from(accessTokens)
    .where(and(eq(accessTokens.userId, id), gt(accessTokens.expiresAt, ctx.now)))
    .orderBy(desc(accessTokens.createdAt), accessTokens.id)
  const may = canMakeToken({ verified, held: tokens.length })
  return { tokens: tokens.map(token => ({ ...token, submits: token.scope === 'submit' })), may }
}
