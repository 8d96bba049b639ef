import { loadEmbedDesk } from '#app/domain/embeds/queries/load-embed-sites.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadEmbedDesk(ctx, params.id ?? '')),
  origin: ctx.origin,
  title: pageTitle(ctx, 'embeds.title'),
}))
