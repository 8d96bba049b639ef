import type { LocalText } from '#app/domain/shared/local-text'
import { flag, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { challenges } from './challenges'
import { users } from './people'
import { teams } from './teams'

/** Who may ask about a challenge, where its host has changed it; without a row: its entrants. */
export const questionSettings = table('question_settings', {
  id: text()
    .primaryKey()
    .references(() => challenges.id),
  /** entrants, anyone or nobody */
  openTo: text().notNull(),
  changedAt: instant().notNull(),
  changedBy: text()
    .notNull()
    .references(() => users.id),
})

/** A question to the host. Only its asker, the asker's team and the host read it; everyone else reads its answer. */
export const questions = table(
  'questions',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    askedBy: text()
      .notNull()
      .references(() => users.id),
    /** the asker's team in the challenge; null for someone who does not take part */
    teamId: text().references(() => teams.id),
    /** everyone: may be published with its answer · team: only the asker's team may read the answer */
    audience: text().notNull(),
    text: text().notNull(),
    /** the language of the page on which it was written */
    locale: text().notNull(),
    askedAt: instant().notNull(),
  },
  t => [index('questions_challenge').on(t.challengeId, t.askedAt), index('questions_asker').on(t.askedBy)],
)

/** The host's answer to a question; one that is for everyone has a number and the question in the host's wording. */
export const questionAnswers = table(
  'question_answers',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    questionId: text()
      .notNull()
      .references(() => questions.id),
    /** counts the public answers of a challenge from 1; null: for the asker's team only */
    number: integer(),
    /** the question as everyone reads it; empty for the asker's team only */
    question: json<LocalText>().notNull(),
    text: json<LocalText>().notNull(),
    answeredAt: instant().notNull(),
    answeredBy: text()
      .notNull()
      .references(() => users.id),
    /** taken off the page by the host, with a public reason */
    hiddenAt: instant(),
    hiddenBy: text().references(() => users.id),
    hideReason: json<LocalText>(),
  },
  t => [
    uniqueIndex('question_answers_question').on(t.questionId),
    uniqueIndex('question_answers_number').on(t.challengeId, t.number),
  ],
)

/** What the host officially states to everyone alike about a challenge; a row never changes. */
export const clarifications = table(
  'clarifications',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    number: integer().notNull(),
    text: json<LocalText>().notNull(),
    /** it changes the rules */
    changesRules: flag(),
    issuedAt: instant().notNull(),
    issuedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [uniqueIndex('clarifications_number').on(t.challengeId, t.number)],
)
