import type { PublicPhase } from '#app/domain/challenges/phase'
import type { ParticipantType } from '#app/domain/people/person'
import { currencies, isCurrency } from '#app/domain/shared/money'
import { pageAt } from '#app/domain/shared/pages'
import type { BrowseFilters, ListOrder } from './browse-filters'

/** The columns of a public challenge that filters, counts and sorting need. */
export type BrowseRow = {
  id: string
  phase: PublicPhase
  themes: readonly string[]
  lifeEvent: string | null
  institution: string
  /** empty: every type may enter */
  types: readonly ParticipantType[]
  /** minor units */
  prizeFund: number
  prizeCurrency: string | null
  publishAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
}

const pageSize = 20

/** How many challenges each choice would show, with all other filters unchanged. */
export type FacetCounts = Record<Facet, Record<string, number>>

/** The page of the list that the filters select, out of all challenges that match the words, which are in order. */
export function browse(
  rows: readonly BrowseRow[],
  filters: BrowseFilters,
  participantTypes: readonly string[],
) {
  const found: string[] = []
  const active = facets.filter(facet => isActive[facet](filters))
  const counters = countersOf()
  let everyone = 0
  for (const row of rows) {
    const refusal = refusalOf(row, filters, active)
    if (refusal === 'several') continue
    if (refusal === null) found.push(row.id)
    if (refusal === null || refusal === 'phase') add(counters.phase, row.phase)
    if (refusal === null || refusal === 'theme') for (const theme of row.themes) add(counters.theme, theme)
    if (row.lifeEvent && (refusal === null || refusal === 'event')) add(counters.event, row.lifeEvent)
    if (refusal === null || refusal === 'who') {
      if (row.types.length === 0) everyone += 1
      for (const type of row.types) add(counters.who, type)
    }
    if (refusal === null || refusal === 'institution') add(counters.institution, row.institution)
    if (row.prizeFund > 0 && (refusal === null || refusal === 'prize')) add(counters.prize, 'money')
  }
  const { from, ...paged } = pageAt(found.length, filters.page, pageSize)
  const counts = countsOf(counters)
  if (everyone > 0) for (const type of participantTypes) counts.who[type] = (counts.who[type] ?? 0) + everyone
  return { ...paged, total: found.length, ids: found.slice(from, from + pageSize), counts }
}

const facets = ['phase', 'theme', 'event', 'who', 'institution', 'prize'] as const
type Facet = (typeof facets)[number]

/** The one filter that refuses the row, null for none. */
function refusalOf(
  row: BrowseRow,
  filters: BrowseFilters,
  active: readonly Facet[],
): Facet | 'several' | null {
  let refusal: Facet | null = null
  for (const facet of active) {
    if (accepts[facet](row, filters)) continue
    if (refusal !== null) return 'several'
    refusal = facet
  }
  return refusal
}

const isActive: Record<Facet, (filters: BrowseFilters) => boolean> = {
  phase: ({ phase }) => phase.length > 0,
  theme: ({ theme }) => theme.length > 0,
  event: ({ event }) => event.length > 0,
  who: ({ who }) => who.length > 0,
  institution: ({ institution }) => institution !== null,
  prize: ({ money, min }) => money || min !== null,
}

const accepts: Record<Facet, (row: BrowseRow, filters: BrowseFilters) => boolean> = {
  phase: (row, { phase }) => phase.length === 0 || phase.includes(row.phase),
  theme: (row, { theme }) => anyOf(theme, row.themes),
  event: (row, { event }) => event.length === 0 || event.some(each => each === row.lifeEvent),
  who: (row, { who }) => row.types.length === 0 || anyOf(who, row.types),
  institution: (row, { institution }) => institution === null || row.institution === institution,
  prize: (row, { money, min, currency }) =>
    (!money || row.prizeFund > 0) &&
    (min === null || (row.prizeCurrency === currency && row.prizeFund >= min)),
}

function anyOf(chosen: readonly string[], has: readonly string[]): boolean {
  return chosen.length === 0 || has.some(value => chosen.includes(value))
}

type Counters = Record<Facet, Map<string, number>>

function countersOf(): Counters {
  return {
    phase: new Map(),
    theme: new Map(),
    event: new Map(),
    who: new Map(),
    institution: new Map(),
    prize: new Map(),
  }
}

function add(counter: Map<string, number>, value: string): void {
  counter.set(value, (counter.get(value) ?? 0) + 1)
}

function countsOf(counters: Counters): FacetCounts {
  const { phase, theme, event, who, institution, prize } = counters
  return {
    phase: Object.fromEntries(phase),
    theme: Object.fromEntries(theme),
    event: Object.fromEntries(event),
    who: Object.fromEntries(who),
    institution: Object.fromEntries(institution),
    prize: Object.fromEntries(prize),
  }
}

export type Order<T extends BrowseRow = BrowseRow> = (a: T, b: T) => number

/** The order of a list; challenges that it leaves equal are in the order of their names. */
export function orderOf<T extends BrowseRow>(sort: ListOrder, byName: Order<T>): Order<T> {
  if (sort === 'name') return byName
  const order = orders[sort]
  return (a, b) => order(a, b) || byName(a, b)
}

/** Earlier first; times that are not set come last. */
function byTime(a: Date | null, b: Date | null): number {
  return (a?.getTime() ?? Number.MAX_VALUE) - (b?.getTime() ?? Number.MAX_VALUE)
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

const orders: Record<Exclude<ListOrder, 'name'>, Order> = {
  /**
   * Challenges that can be entered come first, by the nearest deadline; then those that open later, then those that
   * have ended.
   */
  closing: (a, b) => {
    const stage = openFirst[a.phase]
    if (stage !== openFirst[b.phase]) return stage - openFirst[b.phase]
    if (stage === 0) return byTime(a.closesAt, b.closesAt)
    if (stage === 1) return byTime(a.opensAt, b.opensAt)
    return byTime(b.closesAt, a.closesAt)
  },
  newest: (a, b) => byTime(b.publishAt, a.publishAt),
  prize: (a, b) => currencyRank(a) - currencyRank(b) || b.prizeFund - a.prizeFund,
}

/**
 * Amounts in different currencies are not compared: they are sorted by currency, and challenges without money come
 * last.
 */
function currencyRank(row: BrowseRow): number {
  if (row.prizeFund === 0) return currencies.length + 1
  return isCurrency(row.prizeCurrency) ? currencies.indexOf(row.prizeCurrency) : currencies.length
}

export function isOpen({ phase }: BrowseRow): boolean {
  return phase === 'open' || phase === 'closing_soon'
}
