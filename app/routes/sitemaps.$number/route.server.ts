import { loadPublicAddresses } from '#app/domain/catalogue/queries/load-public-addresses.server'
import { pageLoader } from '#app/http/page.server'
import { publicFile } from '#app/http/public-file.server'
import { sitemapOf } from '#app/http/sitemap'

/** Part of the addresses of all public pages, for search engines. */
export const loader = pageLoader(async (ctx, { params }) => {
  const addresses = await loadPublicAddresses(ctx, Number(params.number))
  return publicFile(sitemapOf(addresses.map(path => ctx.origin + path)), 'application/xml; charset=utf-8')
})
