import { countAddressParts } from '#app/domain/catalogue/queries/load-public-addresses.server'
import { pageLoader } from '#app/http/page.server'
import { publicFile } from '#app/http/public-file.server'
import { sitemapIndex } from '#app/http/sitemap'
import { paths } from '#app/paths'

/** The list of the sitemaps, for search engines. */
export const loader = pageLoader(async ctx => {
  const parts = await countAddressParts(ctx)
  const addresses = Array.from({ length: parts }, (_, at) => ctx.origin + paths.sitemapPart(at + 1))
  return publicFile(sitemapIndex(addresses), 'application/xml; charset=utf-8')
})
