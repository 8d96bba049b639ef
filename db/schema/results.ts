import type { LocalText } from '#app/domain/shared/local-text'
import { bigint, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { challenges, prizes, stages } from './challenges'
import { users } from './people'
import { entries } from './teams'

/** One computation of a ranking from stored inputs; a row never changes. */
export const rankingRuns = table(
  'ranking_runs',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    computedAt: instant().notNull(),
    computedBy: text()
      .notNull()
      .references(() => users.id),
    engineVersion: text().notNull(),
    /** SHA-256 of the canonical JSON of inputs */
    inputsHash: text().notNull(),
    inputs: json<unknown>().notNull(),
    output: json<unknown>().notNull(),
  },
  t => [index('ranking_runs_challenge').on(t.challengeId)],
)

/** The jury's decision on a challenge; public from publishAt. */
export const results = table(
  'results',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    runId: text()
      .notNull()
      .references(() => rankingRuns.id),
    statement: json<LocalText>().notNull(),
    decidedAt: instant().notNull(),
    decidedBy: text()
      .notNull()
      .references(() => users.id),
    /** why the winners differ from the ranking; required if they do */
    deviationReason: text(),
    /** the same in every language in which it is written; null in rows from before that was possible */
    deviationTexts: json<LocalText>(),
    /** why these winners, where another method would give the prizes to others; required if so */
    methodReason: text(),
    methodTexts: json<LocalText>(),
    publishAt: instant(),
    publishedBy: text().references(() => users.id),
  },
  t => [uniqueIndex('results_challenge').on(t.challengeId), index('results_publish_at').on(t.publishAt)],
)

export const awards = table(
  'awards',
  {
    id: text().primaryKey(),
    resultId: text()
      .notNull()
      .references(() => results.id),
    prizeId: text()
      .notNull()
      .references(() => prizes.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    position: integer().notNull(),
    citation: json<LocalText>().notNull(),
    /** minor units; null for a prize in kind, and for awards from before they had amounts */
    amount: bigint(),
    /** positions of all prizes whose sum tied teams share with this award; null where it is not shared */
    sharedPositions: json<number[]>(),
  },
  t => [uniqueIndex('awards_once').on(t.prizeId, t.entryId), index('awards_result').on(t.resultId)],
)

export const payouts = table(
  'payouts',
  {
    id: text().primaryKey(),
    awardId: text()
      .notNull()
      .references(() => awards.id),
    /** minor units */
    amount: bigint().notNull(),
    currency: text().notNull(),
    dueAt: instant().notNull(),
    paidAt: instant(),
    paidBy: text().references(() => users.id),
    reference: text(),
    /** a payment was recorded and is undone: when it was last undone, and why */
    undoneAt: instant(),
    undoneBy: text().references(() => users.id),
    undoReason: text(),
  },
  t => [index('payouts_award').on(t.awardId)],
)

/** A proposal by one person where two are required: a publication, a release or a payment. */
export const proposals = table(
  'proposals',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    /** result.publication, stage.release, payout.payment or payout.undo */
    kind: text().notNull(),
    /** id of the result, the stage's decision or the payout */
    subjectId: text().notNull(),
    /** the stage whose decision is to be released */
    stageId: text().references(() => stages.id),
    /** from when it will be public */
    at: instant(),
    /** the reference of the payment, or the reason why it is undone */
    reference: text(),
    proposedAt: instant().notNull(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    confirmedAt: instant(),
    confirmedBy: text().references(() => users.id),
    cancelledAt: instant(),
    cancelledBy: text().references(() => users.id),
  },
  t => [index('proposals_challenge').on(t.challengeId), index('proposals_subject').on(t.subjectId)],
)

/** A prize that its winner declined, and to whom it was handed down. */
export const prizeRefusals = table(
  'prize_refusals',
  {
    id: text().primaryKey(),
    resultId: text()
      .notNull()
      .references(() => results.id),
    prizeId: text()
      .notNull()
      .references(() => prizes.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    /** of the award that is gone */
    position: integer().notNull(),
    amount: bigint(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    handedTo: text().references(() => entries.id),
    handedAt: instant(),
    handedBy: text().references(() => users.id),
  },
  t => [index('prize_refusals_result').on(t.resultId), index('prize_refusals_entry').on(t.entryId)],
)
