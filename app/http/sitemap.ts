import { locales } from '#app/domain/shared/local-text'
import { escapeText } from '#app/text/escape'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The addresses of pages for search engines (sitemaps.org), each with the same page in every language. */
export function sitemapOf(addresses: readonly string[]): string {
  const pages = addresses.map(address => {
    const alternates = [
      alternate('x-default', address),
      ...locales.map(lang => alternate(lang, `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)),
    ]
    return `<url><loc>${escapeText(address)}</loc>${alternates.join('')}</url>\n`
  })
  const names = `xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return `${head}<urlset ${names}>\n${pages.join('')}</urlset>\n`
}

function alternate(lang: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeText(address)}"/>`
}

/** The list of sitemaps. */
export function sitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map(address => `<sitemap><loc>${escapeText(address)}</loc></sitemap>\n`)
  return `${head}<sitemapindex xmlns="${sitemaps}">\n${parts.join('')}</sitemapindex>\n`
}
