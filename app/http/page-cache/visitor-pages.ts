import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { pageNumber } from '#app/domain/shared/pages'

/** Pages further on are rendered for each request: a crawler of all pages must not replace the pages people read. */
const maxPage = 50

type VisitorPage = {
  /** the folder in app/routes */
  route: string
  path: RegExp
  /** the query in its one spelling; null when this page is not kept */
  queryOf: (query: URLSearchParams) => string | null
}

/**
 * The pages that are kept for visitors. A part of a query that is not named here is dropped, because these pages do not
 * read it.
 */
export const visitorPages: readonly VisitorPage[] = [
  { route: '_index', path: /^\/$/, queryOf: () => '' },
  { route: 'about', path: /^\/about$/, queryOf: () => '' },
  { route: 'challenges._index', path: /^\/challenges$/, queryOf: listQuery },
  { route: 'challenges.$slug', path: /^\/challenges\/[a-z0-9-]{1,200}$/, queryOf: () => '' },
  {
    route: 'challenges.$slug_.changes',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/changes$/,
    queryOf: pageQuery('page'),
  },
  {
    route: 'challenges.$slug_.leaderboard',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/leaderboard$/,
    queryOf: pageQuery('ranked', 'unranked'),
  },
  {
    route: 'challenges.$slug_.results',
    path: /^\/challenges\/[a-z0-9-]{1,200}\/results$/,
    queryOf: () => '',
  },
  { route: 'institutions._index', path: /^\/institutions$/, queryOf: () => '' },
  {
    route: 'institutions.$slug',
    path: /^\/institutions\/(?!new$)[a-z0-9-]{1,200}$/,
    queryOf: pageQuery('page'),
  },
  { route: 'winners', path: /^\/winners$/, queryOf: pageQuery('page') },
]

/** The one spelling of an address whose page is kept, without `lang`; null for all other addresses. */
export function visitorAddress(target: string): { address: string; lang: string | null } | null {
  if (target.length > 2_000 || target.includes('#')) return null
  const [path = '', search = ''] = splitOnce(target, '?')
  const page = visitorPages.find(each => each.path.test(path))
  if (!page) return null
  if (!isReadable(search)) return null
  const query = new URLSearchParams(search)
  // the data of one route, as Remix once asked for it, is refused elsewhere
  const text = query.has('_data') ? null : page.queryOf(query)
  return text === null ? null : { address: path + text, lang: query.get('lang') }
}

/** A search is not kept, and of the filters one at a time: all their combinations would be too many. */
function listQuery(query: URLSearchParams): string | null {
  const filters = parseFilters(query)
  const { q, phase, theme, event, who, institution, money, min, page } = filters
  // an address with empty fields is answered with a redirection
  if ([...query.values()].includes('')) return null
  if (q !== '' || institution !== null || min !== null || page > maxPage) return null
  const choices = phase.length + theme.length + event.length + who.length + (money ? 1 : 0)
  return choices > 1 ? null : filterQuery(filters)
}

function pageQuery(...names: string[]): VisitorPage['queryOf'] {
  return query => {
    const pages = names.map(name => ({ name, page: pageNumber(query, name) })).filter(({ page }) => page > 1)
    if (pages.some(({ page }) => page > maxPage)) return null
    const text = pages.map(({ name, page }) => `${name}=${page}`).join('&')
    return text && `?${text}`
  }
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
