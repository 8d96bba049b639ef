import { and, eq, isNull } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { notices } from '#db/schema'

/** Marks all notices of the actor as read. */
export async function readNotices(ctx: Ctx): Promise<void> {
  const { id } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await tx
      .update(notices)
      .set({ readAt: ctx.now })
      .where(and(eq(notices.userId, id), isNull(notices.readAt)))
  })
}
