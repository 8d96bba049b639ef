import { type BrowseFilters, filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

export const followKinds = ['challenge', 'institution', 'search'] as const
export type FollowKind = (typeof followKinds)[number]

const most: Record<FollowKind, number> = { challenge: 300, institution: 100, search: 20 }

export function isFollowKind(text: unknown): text is FollowKind {
  return followKinds.some(kind => kind === text)
}

/** `held`: how many of this kind the person follows. */
export function canFollow(kind: FollowKind, held: number): Verdict {
  return held < most[kind] ? allow : deny('following.too_many', { count: most[kind] })
}

/**
 * What a saved search looks for: the filters of a list without page, order and state, because its owner hears of a
 * challenge when it is published.
 */
export function savedFilters(query: string): BrowseFilters {
  const filters = parseFilters(new URLSearchParams(query))
  return { ...filters, phase: [], page: 1, sort: filters.q === '' ? 'closing' : 'relevance' }
}

/** The one spelling of a saved search, as the query of its address; empty: all challenges. */
export function savedSearch(query: string): string {
  return filterQuery(savedFilters(query))
}
