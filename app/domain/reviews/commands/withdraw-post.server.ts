import { and, eq, isNull } from 'drizzle-orm'
import { canDiscuss } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { discussionPosts } from '#db/schema'
import { loadDiscussed } from '../queries/load-discussed.server'

/** Withdraws one's own post; the record that it existed stays. */
export async function withdrawPost(
  ctx: Ctx,
  { submissionId, postId }: { submissionId: string; postId: string },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, decided } = await loadDiscussed(tx, ctx, submissionId)
    const own = and(
      eq(discussionPosts.id, postId),
      eq(discussionPosts.submissionId, submissionId),
      eq(discussionPosts.by, by),
      isNull(discussionPosts.withdrawnAt),
    )
    const [post] = await tx.select({ id: discussionPosts.id }).from(discussionPosts).where(own)
    const { id } = orNotFound(post)
    ensure(canDiscuss({ decided }))
    await tx.update(discussionPosts).set({ withdrawnAt: ctx.now }).where(eq(discussionPosts.id, id))
    await record(tx, ctx, { stream: challenge.id, kind: 'discussion.post_withdrawn', payload: { postId } })
  })
}
