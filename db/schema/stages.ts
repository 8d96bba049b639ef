import { index, instant, json, table, text, uniqueIndex } from '../columns'
import type {
  Answers,
  AssignmentSettings,
  JudgingPolicy,
  PlannedAssignment,
  PublicBoard,
  Rubric,
} from '../json'
import { stages } from './challenges'
import { users } from './people'
import { rankingRuns } from './results'
import { submissions, submissionVersions } from './submissions'
import { entries } from './teams'

/** A change of rubric or rules of judging after judging opened: both orders are shown, before and after. */
export const judgingChanges = table(
  'judging_changes',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    before: json<{ rubric: Rubric; judging: Partial<JudgingPolicy> | null }>().notNull(),
    after: json<{ rubric: Rubric; judging: Partial<JudgingPolicy> | null }>().notNull(),
    reason: text().notNull(),
    changedAt: instant().notNull(),
    changedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('judging_changes_stage').on(t.stageId)],
)

/** Who goes on from a stage to the next: decided in silence, known to everyone from releaseAt. */
export const stageDecisions = table(
  'stage_decisions',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    runId: text()
      .notNull()
      .references(() => rankingRuns.id),
    decidedAt: instant().notNull(),
    decidedBy: text()
      .notNull()
      .references(() => users.id),
    /** why those who go on are not the first of the ranking; required where they are not */
    deviationReason: text(),
    /** why the jury stands by the stage's method where another would let others go on; required there */
    methodReason: text(),
    releaseAt: instant(),
    releasedBy: text().references(() => users.id),
  },
  t => [uniqueIndex('stage_decisions_stage').on(t.stageId)],
)

export const advancements = table(
  'advancements',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
  },
  t => [uniqueIndex('advancements_once').on(t.stageId, t.entryId), index('advancements_entry').on(t.entryId)],
)

/** A public board as it was shown, whole, with the names of that moment; never changed once written. */
export const boards = table(
  'boards',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    runId: text()
      .notNull()
      .references(() => rankingRuns.id),
    shownAt: instant().notNull(),
    shownBy: text()
      .notNull()
      .references(() => users.id),
    board: json<PublicBoard>().notNull(),
    /** SHA-256 of the canonical JSON of board */
    boardHash: text().notNull(),
  },
  t => [index('boards_stage').on(t.stageId, t.shownAt)],
)

/** A proposed assignment, to be looked at, applied whole or dropped. */
export const assignmentPlans = table(
  'assignment_plans',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    createdAt: instant().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    settings: json<AssignmentSettings>().notNull(),
    /** SHA-256 of what it was computed from: a plan of other facts is not applied */
    factsHash: text().notNull(),
    plan: json<PlannedAssignment>().notNull(),
    appliedAt: instant(),
    appliedBy: text().references(() => users.id),
    droppedAt: instant(),
  },
  t => [index('assignment_plans_stage').on(t.stageId)],
)

/** What judges of a blind stage read instead of a version's answers: the same, without what names the team. */
export const redactions = table(
  'redactions',
  {
    id: text().primaryKey(),
    submissionVersionId: text()
      .notNull()
      .references(() => submissionVersions.id),
    answers: json<Answers>().notNull(),
    redactedAt: instant().notNull(),
    redactedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [uniqueIndex('redactions_version').on(t.submissionVersionId)],
)

/** A staff member opened a sealed submission, with a reason that the host sees. */
export const glassBreaks = table(
  'glass_breaks',
  {
    id: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    brokenAt: instant().notNull(),
    brokenBy: text()
      .notNull()
      .references(() => users.id),
    reason: text().notNull(),
    /** the look ends then */
    endsAt: instant().notNull(),
  },
  t => [index('glass_breaks_submission').on(t.submissionId)],
)
