import { canDiscuss } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { discussionPosts } from '#db/schema'
import type { Stance } from '../discussion'
import { loadDiscussed } from '../queries/load-discussed.server'

type Post = { submissionId: string; text: string; stance: Stance | null }

/** Posts to the other judges of the submission. The ledger records that there was a post, not its author or content. */
export async function postToDiscussion(ctx: Ctx, { submissionId, text, stance }: Post): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, decided } = await loadDiscussed(tx, ctx, submissionId)
    ensure(canDiscuss({ decided }))
    const id = newId()
    await tx.insert(discussionPosts).values({ id, submissionId, at: ctx.now, by, text, stance })
    await record(tx, ctx, { stream: challenge.id, kind: 'discussion.posted', payload: { postId: id } })
  })
}
