import { pageLoader } from '#app/http/page.server'
import { publicFile } from '#app/http/public-file.server'
import { paths } from '#app/paths'

/** Where search engines find nothing for them: the areas of signed-in people, secret addresses, and programs. */
const closed = [
  '/me$',
  '/me/',
  '/judge',
  '/host',
  '/staff',
  '/entries',
  '/api',
  '/calendars/',
  '/unsubscribe/',
]

/** What search engines may read, and where the addresses of all pages are. */
export const loader = pageLoader(async ctx => {
  const rules = ['User-agent: *', 'Allow: /', ...closed.map(path => `Disallow: ${path}`)]
  const text = [...rules, '', `Sitemap: ${ctx.origin}${paths.sitemap()}`, ''].join('\n')
  return publicFile(text, 'text/plain; charset=utf-8')
})
