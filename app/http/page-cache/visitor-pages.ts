import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { pageNumber } from '#app/domain/shared/pages'

/** Pages further on are rendered for each request: a crawler of all pages must not replace the pages people read. */
const maxPage = 50

type VisitorPage = {
  /** the folder in app/routes */
  route: string
  path: RegExp
  /** the parameters that give another page, besides the language; with others the page is rendered */
  parameters?: readonly string[]
  /** the query in its one spelling; null when this page is not kept */
  queryOf?: (query: URLSearchParams) => string | null
}

/** The pages that are kept for visitors. */
export const visitorPages: readonly VisitorPage[] = [
  { route: '_index', path: /^\/$/ },
  { route: 'about', path: /^\/about$/ },
  { route: 'site.$page', path: /^\/site\/[a-z-]{1,50}$/ },
  {
    route: 'challenges._index',
    path: /^\/challenges$/,
    parameters: ['phase', 'theme', 'event', 'who', 'prize', 'currency', 'sort', 'page'],
    queryOf: listQuery,
  },
  { route: 'challenges.$slug', path: /^\/challenges\/[a-z0-9-]{1,200}$/ },
  { route: 'challenges.$slug_.changes', path: /^\/challenges\/[a-z0-9-]{1,200}\/changes$/, ...paged('page') },
  {
    route: 'challenges.$slug_.questions',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/questions$/,
    ...paged('page'),
  },
  {
    route: 'challenges.$slug_.updates',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/updates$/,
    ...paged('page'),
  },
  {
    route: 'challenges.$slug_.leaderboard',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/leaderboard$/,
    ...paged('ranked', 'unranked'),
  },
  {
    route: 'challenges.$slug_.results',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/results$/,
    ...paged('solutions'),
  },
  { route: 'challenges.feed.$format', path: /^\/challenges\/feed\/(?:atom|json)$/ },
  {
    route: 'challenges.$slug_.feed.$format',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/feed\/(?:atom|json)$/,
  },
  { route: 'challenges.$slug_.calendar[.]ics', path: /^\/challenges\/[a-z0-9-]{1,200}\/calendar\.ics$/ },
  {
    route: 'institutions.$slug_.feed.$format',
    path: /^\/institutions\/[a-z0-9-]{1,200}\/feed\/(?:atom|json)$/,
  },
  {
    // with a filter it is rendered
    route: 'challenges.$slug_.solutions',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/solutions$/,
    ...paged('page'),
  },
  { route: 'institutions._index', path: /^\/institutions$/ },
  { route: 'institutions.$slug', path: /^\/institutions\/(?!new$)[a-z0-9-]{1,200}$/, ...paged('page') },
  { route: 'metrics._index', path: /^\/metrics$/ },
  { route: 'metrics.$key', path: /^\/metrics\/[a-z0-9_]{1,50}$/ },
  {
    route: 'embed.challenges.$slug.$part',
    path: /^\/embed\/challenges\/[a-z0-9-]{1,200}\/(?:card|countdown|board)$/,
  },
  { route: 'sitemap[.]xml', path: /^\/sitemap\.xml$/ },
  { route: 'sitemaps.$number', path: /^\/sitemaps\/\d{1,4}$/ },
  { route: 'winners', path: /^\/winners$/, ...paged('page') },
]

/** Parameters of other sites' links, which no page reads. */
const foreign = /^(?:utm_[a-z]{1,20}|fbclid|gclid|yclid|ref)$/

type VisitorAddress = { address: string; route: string; lang: string | null }

/** The one spelling of an address whose page is kept, without `lang`; null for all other addresses. */
export function visitorAddress(target: string): VisitorAddress | null {
  if (target.length > 2_000 || target.includes('#')) return null
  const [path = '', search = ''] = splitOnce(target, '?')
  const page = visitorPages.find(each => each.path.test(path))
  if (!page) return null
  const { route } = page
  if (search === '') return { address: path, route, lang: null }
  if (!isReadable(search)) return null
  const query = new URLSearchParams(search)
  const known = (name: string) => name === 'lang' || foreign.test(name) || page.parameters?.includes(name)
  if (![...query.keys()].every(known)) return null
  const text = page.queryOf ? page.queryOf(query) : ''
  return text === null ? null : { address: path + text, route, lang: query.get('lang') }
}

/** A search is not kept, and of the filters one at a time: all their combinations would be too many. */
function listQuery(query: URLSearchParams): string | null {
  const filters = parseFilters(query)
  const { phase, theme, event, who, money, page } = filters
  // an address with empty fields is answered with a redirection
  if ([...query.values()].includes('') || page > maxPage) return null
  const choices = phase.length + theme.length + event.length + who.length + (money ? 1 : 0)
  return choices > 1 ? null : filterQuery(filters)
}

function paged(...parameters: string[]): Pick<VisitorPage, 'parameters' | 'queryOf'> {
  const queryOf = (query: URLSearchParams) => {
    const pages = parameters
      .map(name => ({ name, page: pageNumber(query, name) }))
      .filter(({ page }) => page > 1)
    if (pages.some(({ page }) => page > maxPage)) return null
    const text = pages.map(({ name, page }) => `${name}=${page}`).join('&')
    return text && `?${text}`
  }
  return { parameters, queryOf }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** An address with malformed percent encoding is refused elsewhere. */
function isReadable(search: string): boolean {
  if (!search.includes('%')) return true
  try {
    return !decodeURIComponent(search).includes('\0')
  } catch {
    // why: malformed percent encoding can only be detected by catching the error
    return false
  }
}
