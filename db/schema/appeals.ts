import { flag, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { challenges } from './challenges'
import { users } from './people'
import { results } from './results'
import { entries } from './teams'

/** Whether teams may appeal against the result of a challenge, and how long; not where there is no row. */
export const appealTerms = table('appeal_terms', {
  challengeId: text()
    .primaryKey()
    .references(() => challenges.id),
  /** days from the publication of the result; null: no appeals */
  days: integer(),
  /** everyone sees how many appeals wait for an answer and how they were decided */
  shown: flag().notNull(),
  setAt: instant().notNull(),
  setBy: text()
    .notNull()
    .references(() => users.id),
})

/** What a team says against the published result, and what host or chair decide. */
export const resultAppeals = table(
  'result_appeals',
  {
    id: text().primaryKey(),
    resultId: text()
      .notNull()
      .references(() => results.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    text: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    /** upheld or dismissed; null while it waits */
    outcome: text(),
    answer: text(),
    answeredAt: instant(),
    answeredBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('result_appeals_once').on(t.resultId, t.entryId),
    index('result_appeals_entry').on(t.entryId),
  ],
)
