import type { AssignmentSettings, PlannedAssignment } from '#app/domain/assignment/planned-assignment'
import type { Rubric } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { PublicBoard } from '#app/domain/leaderboards/public-board'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Answers } from '#app/domain/submissions/answers'
import { index, instant, json, table, text, uniqueIndex } from '../columns'
import { stages } from './challenges'
import { users } from './people'
import { rankingRuns } from './results'
import { submissions, submissionVersions } from './submissions'
import { entries } from './teams'

/** A change of rubric or judging rules after judging opened: both rankings are shown, before and after. */
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

/** The decision on who advances from a stage; public from releaseAt. */
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
    /** why those who advance are not the first of the ranking; required if so */
    deviationReason: text(),
    /** the same in every language in which it is written; null in rows from before that was possible */
    deviationTexts: json<LocalText>(),
    /** why the jury keeps the stage's method where another method would let others advance; required if so */
    methodReason: text(),
    methodTexts: json<LocalText>(),
    releaseAt: instant(),
    releasedBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('stage_decisions_stage').on(t.stageId),
    index('stage_decisions_release_at').on(t.releaseAt),
  ],
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

/** A complete public board as it was shown, with the names at that time; a row never changes. */
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
  t => [index('boards_stage').on(t.stageId, t.shownAt), index('boards_shown_at').on(t.shownAt)],
)

/** A proposed assignment, to be checked and then applied as a whole or discarded. */
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
    /** SHA-256 of its inputs: a plan is not applied when they have changed */
    factsHash: text().notNull(),
    plan: json<PlannedAssignment>().notNull(),
    appliedAt: instant(),
    appliedBy: text().references(() => users.id),
    droppedAt: instant(),
  },
  t => [index('assignment_plans_stage').on(t.stageId)],
)

/** What judges of a blind stage read instead of a version's answers: the answers without what names the team. */
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

/** Break-glass access of a staff member to a sealed submission, with a reason that the host sees. */
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
    /** the access ends then */
    endsAt: instant().notNull(),
  },
  t => [index('glass_breaks_submission').on(t.submissionId)],
)
