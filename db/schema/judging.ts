import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import type { Marks } from '../json'
import { challenges, stages } from './challenges'
import { users } from './people'
import { submissions, submissionVersions } from './submissions'

/** A person asked to judge one challenge; userId is known once the invitation is accepted. */
export const judges = table(
  'judges',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    userId: text().references(() => users.id),
    email: text().notNull(),
    emailKey: text().notNull(),
    /** judge or chair */
    role: text().notNull(),
    tokenHash: text().notNull(),
    invitedAt: instant().notNull(),
    invitedBy: text()
      .notNull()
      .references(() => users.id),
    acceptedAt: instant(),
    declinedAt: instant(),
    removedAt: instant(),
    removedBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('judges_email').on(t.challengeId, t.emailKey),
    uniqueIndex('judges_token').on(t.tokenHash),
    index('judges_user').on(t.userId),
  ],
)

export const assignments = table(
  'assignments',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    judgeId: text()
      .notNull()
      .references(() => judges.id),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    /** manual or auto */
    source: text().notNull(),
    assignedAt: instant().notNull(),
    assignedBy: text()
      .notNull()
      .references(() => users.id),
    recusedAt: instant(),
    recusalReason: text(),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('assignments_pair').on(t.judgeId, t.submissionId),
    index('assignments_submission').on(t.submissionId),
    index('assignments_stage').on(t.stageId),
  ],
)

export const reviews = table(
  'reviews',
  {
    id: text().primaryKey(),
    assignmentId: text()
      .notNull()
      .references(() => assignments.id),
    marks: json<Marks>().notNull(),
    commentToTeam: text().notNull(),
    commentToJury: text().notNull(),
    abstainedAt: instant(),
    abstentionReason: text(),
    savedAt: instant().notNull(),
    /** counts saves; a stale save is refused */
    number: integer().notNull(),
    submittedAt: instant(),
    reopenedAt: instant(),
    reopenedBy: text().references(() => users.id),
    reopenReason: text(),
    /** the version of the submission that the judge had before them */
    submissionVersionId: text().references(() => submissionVersions.id),
  },
  t => [uniqueIndex('reviews_assignment').on(t.assignmentId)],
)
