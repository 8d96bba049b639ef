import type { SQL } from 'drizzle-orm'

/**
 * What the database keeps beside the tables for lists and searches of challenges, written by triggers in the transaction
 * of the change (decision 44): a number and a revision for each challenge, and the words of each one that has a date of
 * publication. It follows from the tables, so it is in no copy and no backup of its own, and can be made anew.
 */
export type CatalogueIndex = {
  /** named `listed`, with `number`, `challenge_id` and `revision`: a change of a challenge gives it the highest revision of all */
  rows: SQL
  /** the column `word`: each word that a challenge with a date of publication has, or had */
  words: SQL
  /** the numbers of the challenges that have the terms, as a JSON array */
  numbersWith: (search: Search) => SQL
}

/** Tokens in a row. `open`: the last one may go on. */
export type Term = { tokens: readonly string[]; open: boolean }

/** All the terms, in the title, in the short texts (title, summary, institution, themes), or anywhere. */
export type Search = { terms: readonly Term[]; part: 'title' | 'short' | 'all' }

/** The lines of `challenges.search`, in their order. */
export const searchLines = ['title', 'summary', 'words', 'brief'] as const

/**
 * Tables whose rows change what a list or the figures of the home page show, with the column that names the challenge;
 * null for the challenges themselves.
 */
export const listedTables = [
  { table: 'challenges', of: null },
  { table: 'stages', of: 'challenge_id' },
  { table: 'prizes', of: 'challenge_id' },
  { table: 'results', of: 'challenge_id' },
] as const

/** Tables whose rows count only once the challenge has a result. */
export const resultTables = [
  { table: 'entries', challenge: 'SELECT ROW.challenge_id' },
  { table: 'awards', challenge: 'SELECT challenge_id FROM results WHERE id = ROW.result_id' },
  {
    table: 'payouts',
    challenge:
      'SELECT r.challenge_id FROM results r JOIN awards a ON a.result_id = r.id WHERE a.id = ROW.award_id',
  },
] as const
