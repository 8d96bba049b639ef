import { closingSoonMs, type PublicPhase, phaseOf, publicPhases } from '#app/domain/challenges/phase'
import { isPublic } from '#app/domain/challenges/visibility'
import { type Locale, type LocalText, localText } from '#app/domain/shared/local-text'
import { type BrowseRow, orderOf } from './browse'
import type { ListOrder } from './browse-filters'

/** An amount in minor units. */
export type Sum = { currency: string; amount: number }

/** What lists and the home page know of a challenge; all but the phase. */
export type ListedFacts = Omit<BrowseRow, 'phase'> & {
  /** its number in the catalogue's index */
  number: number
  title: LocalText
  institutionName: LocalText
  state: string
  archivedAt: Date | null
  cancelledAt: Date | null
  judgingEndsAt: Date | null
  resultsAt: Date | null
  /** the money of its prizes */
  funds: readonly Sum[]
  /** teams that took part, and the money awarded and paid; of a challenge with a result only */
  teams: number
  awarded: readonly Sum[]
  paid: readonly Sum[]
}

export type ListedRow = ListedFacts & {
  phase: PublicPhase
  /** whether its result is public, also of one that was archived since */
  resultOut: boolean
}

/** The public challenges at an instant, in one order. A list stays the same object while nothing in it changes. */
export type Listing = {
  /** replaces what is known of these challenges; null: it does not exist */
  apply: (changes: Iterable<readonly [id: string, facts: ListedFacts | null]>) => void
  at: (now: Date, sort: ListOrder, locale: Locale) => readonly ListedRow[]
}

type Place = { at: number; facts: ListedFacts; row: ListedRow | null }

/**
 * All challenges that the database knows, in memory: at 100,000 of them the database needs seconds to count the filters
 * of a list, this needs milliseconds. Changes are applied one by one, and each order is kept and mended.
 */
export function createListing(): Listing {
  /** never shorter: a challenge that is gone has no row */
  const places: Place[] = []
  const byId = new Map<string, Place>()
  const names = createNames(places)
  const orders = new Map<string, { places: Place[]; rows: readonly ListedRow[]; version: number }>()
  let changed: Place[] = []
  let version = 0
  let holds = { from: 0, until: 0 }

  function apply(changes: Iterable<readonly [string, ListedFacts | null]>): void {
    for (const [id, facts] of changes) {
      const known = byId.get(id)
      if (known) {
        names.leave(known)
        known.facts = facts ?? { ...known.facts, publishAt: null }
        names.join(known)
        changed.push(known)
      } else if (facts) {
        const place = { at: places.length, facts, row: null }
        places.push(place)
        byId.set(id, place)
        names.join(place)
        changed.push(place)
      }
    }
  }

  /** Gives every challenge the phase that it has now; a row in which nothing changes is kept. */
  function advance(now: Date): void {
    const time = now.getTime()
    const current = holds.from <= time && time < holds.until
    if (current && changed.length === 0) return
    let until = current ? holds.until : Number.POSITIVE_INFINITY
    for (const place of changed) place.row = null
    for (const place of current ? changed : places) {
      until = Math.min(until, nextInstantOf(place.facts, time))
      const phase = isPublic(place.facts, now) ? publicPhaseOf(place.facts, now) : null
      const resultOut = place.facts.resultsAt !== null && place.facts.resultsAt <= now
      const same = place.row?.phase === phase && place.row?.resultOut === resultOut
      if (!same) place.row = phase && { ...place.facts, phase, resultOut }
    }
    holds = { from: current ? holds.from : time, until }
    changed = []
    version += 1
  }

  function at(now: Date, sort: ListOrder, locale: Locale): readonly ListedRow[] {
    advance(now)
    const kept = orders.get(`${sort} ${locale}`)
    if (kept?.version === version) return kept.rows
    const sorted = kept?.places ?? []
    for (const place of places.slice(sorted.length)) sorted.push(place)
    const ranks = names.ranks(locale)
    const order = orderOf<ListedRow>(sort, () => 0)
    const byName = (a: Place, b: Place) => (ranks[a.at] ?? 0) - (ranks[b.at] ?? 0)
    // in nearly the right order already, which makes sorting quick
    sorted.sort((a, b) => {
      if (!a.row || !b.row) return Number(!a.row) - Number(!b.row)
      return (sort === 'name' ? 0 : order(a.row, b.row)) || byName(a, b)
    })
    const rows: ListedRow[] = []
    for (const { row } of sorted) if (row) rows.push(row)
    orders.set(`${sort} ${locale}`, { places: sorted, rows, version })
    return rows
  }

  return { apply, at }
}

function publicPhaseOf({ state, ...facts }: ListedFacts, now: Date): PublicPhase | null {
  const known = state === 'archived' || state === 'cancelled' ? state : 'published'
  const phase = phaseOf({ ...facts, state: known }, now)
  return publicPhases.find(each => each === phase) ?? null
}

/** When the challenge next becomes public or changes its phase by itself. */
function nextInstantOf(facts: ListedFacts, after: number): number {
  let next = Number.POSITIVE_INFINITY
  const closes = facts.closesAt?.getTime()
  const times = [
    facts.publishAt?.getTime(),
    facts.opensAt?.getTime(),
    closes,
    closes && closes - closingSoonMs,
    facts.judgingEndsAt?.getTime(),
    facts.resultsAt?.getTime(),
  ]
  for (const time of times) if (time !== undefined && time > after && time < next) next = time
  return next
}

/** The order of the titles in each language, kept while titles change one by one. */
function createNames(places: readonly Place[]) {
  const orders = new Map<Locale, { sorted: Place[]; ranks: Int32Array | null; compare: Compare }>()

  function leave(place: Place): void {
    for (const order of orders.values()) order.sorted.splice(placeIn(order.sorted, place, order.compare), 1)
  }

  function join(place: Place): void {
    for (const order of orders.values()) {
      order.sorted.splice(placeIn(order.sorted, place, order.compare), 0, place)
      order.ranks = null
    }
  }

  /** The rank of each challenge by its place. */
  function ranks(locale: Locale): Int32Array {
    const compare = orders.get(locale)?.compare ?? compareIn(locale)
    const order = orders.get(locale) ?? { sorted: [...places].sort(compare), ranks: null, compare }
    orders.set(locale, order)
    if (order.ranks) return order.ranks
    const ranks = new Int32Array(places.length)
    for (let rank = 0; rank < order.sorted.length; rank++) ranks[order.sorted[rank]?.at ?? 0] = rank
    order.ranks = ranks
    return ranks
  }

  return { leave, join, ranks }
}

type Compare = (a: Place, b: Place) => number

function compareIn(locale: Locale): Compare {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return (a, b) => compare(localText(a.facts.title, locale), localText(b.facts.title, locale)) || a.at - b.at
}

/** The first position of a sorted list at which `place` could be. */
function placeIn(list: readonly Place[], place: Place, order: Compare): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = list[middle]
    if (there && order(there, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}
