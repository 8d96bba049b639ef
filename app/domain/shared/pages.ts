/**
 * The position of a page in a list: `page` is the nearest existing page, from 1 to `pages`; `from` rows come before it.
 * A list without rows has one page.
 */
export function pageAt(total: number, requested: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(Math.max(1, Math.floor(requested) || 1), pages)
  return { page, pages, from: (page - 1) * size }
}

/** The requested page of rows that are all in memory. */
export function pageOf<T>(rows: readonly T[], requested: number, size: number) {
  const { page, pages, from } = pageAt(rows.length, requested, size)
  return { rows: rows.slice(from, from + size), page, pages, total: rows.length }
}

/** The page number in an address under a name; 1 when it is missing. */
export function pageNumber(query: URLSearchParams, name = 'page'): number {
  const page = Number(query.get(name) ?? 1)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
