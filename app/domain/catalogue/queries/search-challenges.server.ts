import { and, isNotNull, sql } from 'drizzle-orm'
import { containsText } from '#app/domain/shared/contains.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Search, Term } from '#db/catalogue-index'
import { catalogueIndex } from '#db/catalogue-index.server'
import type { Db } from '#db/client.server'
import { challenges } from '#db/schema'
import type { BrowseSort } from '../browse-filters'
import type { ListedRow } from '../listing'
import { readSearch, wordsOf } from '../search-query'
import { type Candidate, candidatesFor } from '../spelling'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadVocabulary } from './load-vocabulary.server'

type Rows = readonly ListedRow[]

/** `relevance`: better matches come first, and equal ones by their deadline. */
type Asked = { q: string; sort: BrowseSort }
type Among = { rows: Rows; byRelevance: boolean }

/**
 * The public challenges with all the words that were typed. By relevance those come first that have all words in the
 * title, as typed; then in the title; then in title, summary, themes and institution; then anywhere. How many
 * texts have a word changes nothing, because some of them are not public yet. Where no challenge has all words, those
 * with the nearest words, and otherwise those with the most of them; `nearest`: the words that were found instead.
 */
export async function searchChallenges(ctx: Ctx, { q, sort }: Asked) {
  const byRelevance = sort === 'relevance'
  // what the public sees; nothing else has any influence on what is found
  const all = await loadBrowseRows(ctx, sort === 'relevance' ? 'closing' : sort)
  const { terms, literals } = readSearch(q)
  const literal = literals.length > 0 ? await idsWith(ctx.db, literals) : null
  const rows = literal ? all.filter(({ id }) => literal.has(id)) : all
  if (terms.length === 0) return { all, rows, nearest: null }
  const found = await withAll(ctx.db, terms, { rows, byRelevance })
  if (found.length > 0) return { all, rows: found, nearest: null }
  const near = await nearestTerms(ctx.db, terms, rows)
  const corrected = await withAll(ctx.db, near, { rows, byRelevance })
  const shown = corrected.length > 0 ? corrected : await withMost(ctx.db, near, rows)
  return { all, rows: shown, nearest: shown.length > 0 ? wordsOf(near) : null }
}

async function withAll(db: Db, terms: readonly Term[], { rows, byRelevance }: Among): Promise<Rows> {
  const whole = terms.map(term => ({ ...term, open: false }))
  const search = (of: readonly Term[], part: Search['part']): Search => ({ terms: of, part })
  const better = [search(terms, 'short'), search(terms, 'title'), search(whole, 'title')]
  const levels = await numbersOf(db, [search(terms, 'all'), ...(byRelevance ? better : [])])
  return highestFirst(rows, countOf(levels))
}

/** In how many of the lists each number is. */
function countOf(lists: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const list of lists) for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/** The rows with a count, those with the highest first. */
function highestFirst(rows: Rows, counts: ReadonlyMap<number, number>): Rows {
  const groups: ListedRow[][] = []
  for (const row of rows) {
    const count = counts.get(row.number)
    if (count === undefined) continue
    const group = groups[count] ?? []
    groups[count] = group
    group.push(row)
  }
  return groups.reverse().flat()
}

/** The rows that have the most of the terms. */
async function withMost(db: Db, terms: readonly Term[], rows: Rows): Promise<Rows> {
  const counts = countOf(await numbersOf(db, terms.map(alone)))
  let most = 1
  for (const { number } of rows) most = Math.max(most, counts.get(number) ?? 0)
  return rows.filter(({ number }) => counts.get(number) === most)
}

const alone = (term: Term): Search => ({ terms: [term], part: 'all' })

/** Each term that no row has is replaced by the nearest word that one has. */
async function nearestTerms(db: Db, terms: readonly Term[], rows: Rows): Promise<Term[]> {
  const seen = new Set(rows.map(({ number }) => number))
  const lists = await numbersOf(db, terms.map(alone))
  const near: Term[] = []
  for (const [at, term] of terms.entries()) {
    const isKnown = lists[at]?.some(number => seen.has(number))
    near.push(isKnown ? term : await nearestTerm(db, term, seen))
  }
  return near
}

/** How many candidates are compared with the rows in one statement, and how many in all. */
const candidatesAtOnce = 12
const mostCandidates = 60

async function nearestTerm(db: Db, term: Term, seen: ReadonlySet<number>): Promise<Term> {
  const [word] = term.tokens
  if (word === undefined || term.tokens.length > 1) return term
  const candidates = candidatesFor(word, await loadVocabulary(db)).slice(0, mostCandidates)
  while (candidates.length > 0) {
    const best = await bestOf(db, takeNearest(candidates), seen)
    if (best !== null) return termOf(best)
  }
  return term
}

/** Those with the same least distance. */
function takeNearest(candidates: Candidate[]): Candidate[] {
  const nearest = candidates[0]?.distance
  const count = candidates.findIndex(({ distance }) => distance !== nearest)
  return candidates.splice(0, Math.min(count < 0 ? candidates.length : count, candidatesAtOnce))
}

/** The candidate that the most rows have, then the first by letters; null where none has one. */
async function bestOf(db: Db, candidates: readonly Candidate[], seen: ReadonlySet<number>) {
  const lists = await numbersOf(
    db,
    candidates.map(({ word }) => alone(termOf(word))),
  )
  let best = { word: '', count: 0 }
  for (const [at, { word }] of candidates.entries()) {
    let count = 0
    for (const number of lists[at] ?? []) if (seen.has(number)) count += 1
    if (count > best.count) best = { word, count }
  }
  return best.count > 0 ? best.word : null
}

const termOf = (word: string): Term => ({ tokens: [word], open: true })

/** The numbers of the challenges that each search finds, in one statement. */
async function numbersOf(db: Db, searches: readonly Search[]): Promise<number[][]> {
  const lists = searches.map((search, at) => [`s${at}`, catalogueIndex.numbersWith(search)] as const)
  const [row] = await db.select(Object.fromEntries(lists)).from(sql`(select 1) as once`)
  return searches.map((_, at) => JSON.parse(String(row?.[`s${at}`])))
}

/** The challenges whose text has all of these pieces, which the index does not know. */
async function idsWith(db: Db, pieces: readonly string[]): Promise<Set<string>> {
  const found = await db
    .select({ id: challenges.id })
    .from(challenges)
    .where(
      and(isNotNull(challenges.publishAt), ...pieces.map(piece => containsText(challenges.search, piece))),
    )
  return new Set(found.map(({ id }) => id))
}
