import { DiscussionInput } from '#app/domain/judging/input'
import { postToDiscussion } from '#app/domain/reviews/commands/post-to-discussion.server'
import { withdrawPost } from '#app/domain/reviews/commands/withdraw-post.server'
import { loadDiscussion } from '#app/domain/reviews/queries/load-discussion.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  talk: await loadDiscussion(ctx, params.submissionId ?? ''),
  title: pageTitle(ctx, 'reviews.discussion_title'),
}))

/** POST adds a post, DELETE withdraws one's own. */
export const action = formAction(DiscussionInput, async (ctx, input, { params }) => {
  const submissionId = params.submissionId ?? ''
  const here = paths.discussion(submissionId)
  if (input._method === 'delete') {
    await withdrawPost(ctx, { submissionId, postId: input.postId })
    return redirectWith(here, 'success', 'reviews.post_withdrawn_done')
  }
  const { text, stance } = input
  await postToDiscussion(ctx, { submissionId, text, stance: stance === 'none' ? null : stance })
  return redirectWith(here, 'success', 'reviews.posted')
})
