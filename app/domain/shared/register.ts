import { pageNumber } from './pages'

/** How many rows a page of a register has. */
export const registerSize = 40

/** What is asked of a register: a text, one filter and a page. */
export type RegisterQuery<Filter extends string> = { q: string; only: Filter | null; page: number }

/** Reads the address of a register; an unknown filter counts as none. */
export function registerQuery<Filter extends string>(
  query: URLSearchParams,
  filters: readonly Filter[],
): RegisterQuery<Filter> {
  const only = query.get('only')
  return {
    q: (query.get('q') ?? '').trim().slice(0, 254),
    only: filters.find(each => each === only) ?? null,
    page: pageNumber(query),
  }
}
