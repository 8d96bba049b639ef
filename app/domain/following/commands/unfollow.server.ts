import { and, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { follows } from '#db/schema'

/** Ends what the person follows; 404 for what is not their own. */
export async function unfollow(ctx: Ctx, id: string): Promise<void> {
  const { id: userId } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const [ended] = await tx
      .delete(follows)
      .where(and(eq(follows.id, id), eq(follows.userId, userId)))
      .returning({ id: follows.id })
    orNotFound(ended)
  })
}
