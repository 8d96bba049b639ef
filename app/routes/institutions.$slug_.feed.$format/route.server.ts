import { feedFormatOf } from '#app/domain/following/feed'
import { loadInstitutionFeed } from '#app/domain/following/queries/load-challenges-feed.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { feedFile } from '#app/http/feed-file.server'
import { pageLoader } from '#app/http/page.server'

/** The challenges of an institution as a feed. */
export const loader = pageLoader(async (ctx, { params }) => {
  const format = orNotFound(feedFormatOf(params.format))
  return feedFile(await loadInstitutionFeed(ctx, params.slug ?? ''), format, ctx.origin)
})
