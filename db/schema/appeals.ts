import type { EarlierAward } from '#app/domain/decisions/chosen-awards'
import type { LocalText } from '#app/domain/shared/local-text'
import { flag, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
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

/** A change of the awards of a published result; a row never changes. */
export const resultCorrections = table(
  'result_corrections',
  {
    id: text().primaryKey(),
    resultId: text()
      .notNull()
      .references(() => results.id),
    /** the upheld appeal that it follows from */
    appealId: text()
      .notNull()
      .references(() => resultAppeals.id),
    /** as everyone reads it */
    reason: json<LocalText>().notNull(),
    /** the awards that it replaced */
    before: json<EarlierAward[]>().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
  },
  t => [
    uniqueIndex('result_corrections_appeal').on(t.appealId),
    index('result_corrections_result').on(t.resultId),
  ],
)
