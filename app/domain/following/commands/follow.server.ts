import { and, count, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { follows } from '#db/schema'
import { loadFollowed } from '../followed.server'
import { canFollow } from '../follows'
import type { FollowInput } from '../input'

/** Follows a challenge, an institution or a search. Twice is once. Its owner hears of what becomes public from now on. */
export async function follow(ctx: Ctx, input: FollowInput): Promise<{ page: string }> {
  const { id: userId } = signedIn(ctx)
  const { kind, subject, page } = await loadFollowed(ctx, input)
  await ctx.transaction(async tx => {
    const own = and(eq(follows.userId, userId), eq(follows.kind, kind))
    const [same] = await tx
      .select({ id: follows.id })
      .from(follows)
      .where(and(own, eq(follows.subject, subject)))
    if (same) return
    const [held] = await tx.select({ rows: count() }).from(follows).where(own)
    ensure(canFollow(kind, held?.rows ?? 0))
    const times = { followedAt: ctx.now, toldUntil: ctx.now }
    await tx.insert(follows).values({ id: newId(), userId, kind, subject, ...times })
  })
  return { page }
}
