import type { FaultReport } from '#app/domain/attempts/faults'
import type { TruthColumns, TruthSummary } from '#app/domain/attempts/truth'
import {
  bigint,
  flag,
  index,
  instant,
  integer,
  json,
  primaryKey,
  real,
  table,
  text,
  uniqueIndex,
} from '../columns'
import { stages } from './challenges'
import { users } from './people'
import { submissionVersions } from './submissions'
import { entries } from './teams'

/** The hidden answers of a stage that a metric scores. Nobody but its hosts reads the file, or how it is split. */
export const truths = table(
  'truths',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    name: text().notNull(),
    size: bigint().notNull(),
    sha256: text().notNull(),
    uploadedAt: instant().notNull(),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
    /** the names in its first row */
    header: json<string[]>().notNull(),
    /** its first rows, to recognise the columns by */
    first: json<string[][]>().notNull(),
    /** from which the drawn split follows; secret, so that nobody can guess which rows are public */
    salt: text().notNull(),
    /** which columns are used for what; null, like all below, until the host has said so and the file was checked */
    columns: json<TruthColumns>(),
    summary: json<TruthSummary>(),
    checkedAt: instant(),
    /** why it replaces the one before it; with a reason and unchecked, all files are being scored anew by it */
    reason: text(),
    /** from then on another one counts */
    replacedAt: instant(),
    sampleSha256: text(),
    sampleSize: bigint(),
    baselineName: text(),
    baselineSha256: text(),
    baselinePrivate: real(),
  },
  t => [index('truths_stage').on(t.stageId)],
)

/** One file of predictions, as a team sent it; its private score is in no table that a public page reads. */
export const attempts = table(
  'attempts',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    /** in the order of the team's files */
    number: integer().notNull(),
    /** only checked: it has no score and counts for nothing */
    checkOnly: flag().notNull(),
    name: text().notNull(),
    size: bigint().notNull(),
    sha256: text().notNull(),
    note: text(),
    uploadedAt: instant().notNull(),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
    /** the same form sent twice creates one attempt */
    idempotencyKey: text().notNull(),
    /** when the worker was done with it, whether or not it has a score */
    doneAt: instant(),
    report: json<FaultReport>(),
    privateScore: real(),
    /** the version of the submission that a scored file becomes */
    versionId: text().references(() => submissionVersions.id),
    /** chosen by the team to count at the end */
    chosenAt: instant(),
    chosenBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('attempts_number').on(t.entryId, t.stageId, t.number),
    uniqueIndex('attempts_once').on(t.entryId, t.stageId, t.idempotencyKey),
    index('attempts_stage').on(t.stageId),
  ],
)

/** What the files of a stage score by a truth that is to replace the one that counts; gone once it does. */
export const rescores = table(
  'rescores',
  {
    truthId: text()
      .notNull()
      .references(() => truths.id),
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    publicScore: real().notNull(),
    privateScore: real().notNull(),
  },
  t => [primaryKey({ columns: [t.truthId, t.attemptId] })],
)

/** The public score of each scored attempt: with `standings`, all that the public board is computed from. */
export const publicScores = table(
  'public_scores',
  {
    /** the attempt's id */
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    score: real().notNull(),
    /** when the attempt was uploaded: a freeze hides what came after it */
    at: instant().notNull(),
  },
  t => [index('public_scores_board').on(t.stageId, t.entryId, t.at, t.score)],
)

/**
 * The public scores of each team in one row, so that a board of ten thousand teams reads no million of them. A team that
 * goes on after the beginning of a day, or of a freeze, has a further row with what it had before that instant.
 */
export const standings = table(
  'standings',
  {
    stageId: text()
      .notNull()
      .references(() => stages.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    /** what was uploaded before this instant is counted; `never` for everything */
    until: instant().notNull(),
    /** the metric decides which of the two is the best; null, like `lastAt`, before the first score */
    lowest: real(),
    highest: real(),
    attempts: integer().notNull(),
    lastAt: instant(),
  },
  t => [primaryKey({ columns: [t.stageId, t.until, t.entryId] })],
)
