/**
 * Where a page of a list lies: `page`, the nearest to the one asked for, is from 1 to `pages`; `from` rows come before
 * it. A list without rows has one page.
 */
export function pageAt(total: number, asked: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), pages)
  return { page, pages, from: (page - 1) * size }
}

/** The page asked for, of rows that are all at hand. */
export function pageOf<T>(rows: readonly T[], asked: number, size: number) {
  const { page, pages, from } = pageAt(rows.length, asked, size)
  return { rows: rows.slice(from, from + size), page, pages, total: rows.length }
}

/** Which page an address asks for under a name; the first, when it does not say. */
export function pageNumber(query: URLSearchParams, name = 'page'): number {
  const page = Number(query.get(name) ?? 1)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
