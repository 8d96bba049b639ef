import { fold } from '#app/text/fold'
import type { Term } from '#db/catalogue-index'

/** What a person typed into the search, as the index compares it. */
export type SearchQuery = {
  terms: readonly Term[]
  /** folded pieces with marks, such as `c++` or `100%`: they must stand in the text exactly so */
  literals: readonly string[]
}

/** More words than this are ignored. */
const mostTerms = 10

/** From how many letters a typed word may be the beginning of a longer one: `su` would find half of all texts. */
const leastOpen = 3

/** Text in quotation marks is one term: its words in a row. Every other word is a term, or the beginning of one. */
export function readSearch(q: string): SearchQuery {
  const terms = new Map<string, Term>()
  const literals = new Set<string>()
  for (const [, phrase, piece = ''] of q.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)/gu)) {
    const folded = fold(phrase ?? piece)
    const tokens = tokensOf(folded)
    const isLiteral = phrase === undefined && folded !== '' && tokens.join('') !== folded
    if (isLiteral) literals.add(folded)
    // marks between letters decide, not the letters alone
    if (tokens.length === 0 || (isLiteral && tokens.every(token => token.length < leastOpen))) continue
    const open = phrase === undefined && (tokens.at(-1)?.length ?? 0) >= leastOpen
    terms.set(`${tokens.join(' ')} ${open}`, { tokens, open })
  }
  return { terms: [...terms.values()].slice(0, mostTerms), literals: [...literals].slice(0, mostTerms) }
}

/** Letters and digits in a row, as both databases cut them. */
export function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How people read the terms. */
export function wordsOf(terms: readonly Term[]): string {
  return terms.map(({ tokens }) => tokens.join(' ')).join(' ')
}
