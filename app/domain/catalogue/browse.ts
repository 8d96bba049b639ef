import type { PublicPhase } from '#app/domain/challenges/phase'
import type { ParticipantType } from '#app/domain/people/person'
import { currencies, isCurrency } from '#app/domain/shared/money'
import { pageOf } from '#app/domain/shared/pages'
import type { BrowseFilters, BrowseSort } from './browse-filters'

/** The columns of a public challenge that filters, counts and sorting need. */
export type BrowseRow = {
  id: string
  phase: PublicPhase
  themes: string[]
  lifeEvent: string | null
  institution: string
  /** empty: every type may enter */
  types: ParticipantType[]
  /** minor units */
  prizeFund: number
  prizeCurrency: string | null
  publishAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
  /** its position among all rows by title, sorted for the reader's language */
  titleRank: number
}

const pageSize = 20

/** How many challenges each choice would show, with all other filters unchanged. */
type FacetCounts = Record<'phase' | 'theme' | 'event' | 'who' | 'institution' | 'prize', Counts>
type Counts = Record<string, number>

/** The page of the list that the filters select, out of all challenges that match the words. */
export function browse(
  rows: readonly BrowseRow[],
  filters: BrowseFilters,
  participantTypes: readonly string[],
) {
  const found = rows.filter(row => facets.every(facet => accepts[facet](row, filters)))
  const { rows: shown, ...paged } = pageOf(found.sort(orders[filters.sort]), filters.page, pageSize)
  return {
    ...paged,
    ids: shown.map(row => row.id),
    counts: countFacets(rows, filters, participantTypes),
  }
}

type Facet = keyof FacetCounts
const facets = ['phase', 'theme', 'event', 'who', 'institution', 'prize'] as const satisfies Facet[]

const accepts: Record<Facet, (row: BrowseRow, filters: BrowseFilters) => boolean> = {
  phase: (row, { phase }) => anyOf(phase, [row.phase]),
  theme: (row, { theme }) => anyOf(theme, row.themes),
  event: (row, { event }) => anyOf(event, row.lifeEvent ? [row.lifeEvent] : []),
  who: (row, { who }) => row.types.length === 0 || anyOf(who, row.types),
  institution: (row, { institution }) => institution === null || row.institution === institution,
  prize: (row, { money, min, currency }) =>
    (!money || row.prizeFund > 0) &&
    (min === null || (row.prizeCurrency === currency && row.prizeFund >= min)),
}

function anyOf(chosen: readonly string[], has: readonly string[]): boolean {
  return chosen.length === 0 || has.some(value => chosen.includes(value))
}

function countFacets(
  rows: readonly BrowseRow[],
  filters: BrowseFilters,
  participantTypes: readonly string[],
) {
  const counts: FacetCounts = { phase: {}, theme: {}, event: {}, who: {}, institution: {}, prize: {} }
  for (const row of rows) {
    const refused = facets.filter(facet => !accepts[facet](row, filters))
    const values: Record<Facet, readonly string[]> = {
      phase: [row.phase],
      theme: row.themes,
      event: row.lifeEvent ? [row.lifeEvent] : [],
      who: row.types.length > 0 ? row.types : participantTypes,
      institution: [row.institution],
      prize: row.prizeFund > 0 ? ['money'] : [],
    }
    for (const facet of facets) {
      if (refused.some(each => each !== facet)) continue
      for (const value of values[facet]) counts[facet][value] = (counts[facet][value] ?? 0) + 1
    }
  }
  return counts
}

type Order = (a: BrowseRow, b: BrowseRow) => number

const byName: Order = (a, b) => a.titleRank - b.titleRank

/** Earlier first; times that are not set come last. */
function byTime(a: Date | null, b: Date | null): number {
  return compare(a?.getTime() ?? Number.MAX_VALUE, b?.getTime() ?? Number.MAX_VALUE)
}

const openFirst: Record<PublicPhase, number> = {
  closing_soon: 0,
  open: 0,
  upcoming: 1,
  judging: 2,
  deciding: 2,
  results_out: 3,
  archived: 4,
  cancelled: 5,
}

/**
 * Challenges that can be entered come first, by the nearest deadline; then those that open later, then those that have
 * ended.
 */
export const byClosing: Order = (a, b) => {
  const stage = openFirst[a.phase]
  if (stage !== openFirst[b.phase]) return stage - openFirst[b.phase]
  if (stage === 0) return byTime(a.closesAt, b.closesAt) || byName(a, b)
  if (stage === 1) return byTime(a.opensAt, b.opensAt) || byName(a, b)
  return byTime(b.closesAt, a.closesAt) || byName(a, b)
}

const orders: Record<BrowseSort, Order> = {
  closing: byClosing,
  newest: (a, b) => byTime(b.publishAt, a.publishAt) || byName(a, b),
  prize: (a, b) => currencyRank(a) - currencyRank(b) || b.prizeFund - a.prizeFund || byName(a, b),
  name: byName,
}

/**
 * Amounts in different currencies are not compared: they are sorted by currency, and challenges without money come
 * last.
 */
function currencyRank(row: BrowseRow): number {
  if (row.prizeFund === 0) return currencies.length + 1
  return isCurrency(row.prizeCurrency) ? currencies.indexOf(row.prizeCurrency) : currencies.length
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
