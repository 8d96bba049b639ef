import { feedFormatOf } from '#app/domain/following/feed'
import { loadNewsFeed } from '#app/domain/following/queries/load-news-feed.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { feedFile } from '#app/http/feed-file.server'
import { pageLoader } from '#app/http/page.server'

/** The news of a challenge as a feed. */
export const loader = pageLoader(async (ctx, { params }) => {
  const format = orNotFound(feedFormatOf(params.format))
  return feedFile(await loadNewsFeed(ctx, params.slug ?? ''), format, ctx.origin)
})
