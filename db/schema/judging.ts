import type { Marks } from '#app/domain/challenges/content'
import type { CriterionComments } from '#app/domain/judging/review-history'
import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { challenges, stages } from './challenges'
import { panels } from './panels'
import { users } from './people'
import { submissions, submissionVersions } from './submissions'

/** A person invited to judge one challenge; userId is known once the invitation is accepted. */
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
    /** when the host last reminded them of open reviews */
    remindedAt: instant(),
    removedAt: instant(),
    removedBy: text().references(() => users.id),
    /** ids of the options of the stage's topic question that this judge knows well */
    expertise: json<string[]>(),
    /** maximum number of submissions in one stage; null: as many as the stage allows */
    maxLoad: integer(),
    /** the panel of this judge; null is the jury */
    panelId: text().references(() => panels.id),
  },
  t => [
    uniqueIndex('judges_email').on(t.challengeId, t.emailKey),
    uniqueIndex('judges_token').on(t.tokenHash),
    index('judges_user').on(t.userId),
    index('judges_email_key').on(t.emailKey),
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
    /** manual, auto or csv */
    source: text().notNull(),
    assignedAt: instant().notNull(),
    assignedBy: text()
      .notNull()
      .references(() => users.id),
    /** by the judge, or because a conflict was found: earlier marks are set aside */
    recusedAt: instant(),
    /** knows_team, or the kind of the conflict */
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
    /** by criterion id; null before the first */
    comments: json<CriterionComments>(),
    abstainedAt: instant(),
    abstentionReason: text(),
    savedAt: instant().notNull(),
    /** counts saves; a stale save is refused */
    number: integer().notNull(),
    submittedAt: instant(),
    reopenedAt: instant(),
    reopenedBy: text().references(() => users.id),
    reopenReason: text(),
    /** the version of the submission that the judge read */
    submissionVersionId: text().references(() => submissionVersions.id),
    /** the judge's marks after discussion, beside the first ones; null where nothing was changed */
    marksAfter: json<Marks>(),
    marksAfterAt: instant(),
    /** set aside by host or chair: submitted, but not counted */
    setAsideAt: instant(),
    setAsideBy: text().references(() => users.id),
    setAsideReason: text(),
  },
  t => [uniqueIndex('reviews_assignment').on(t.assignmentId)],
)

/**
 * Every state in which a review was submitted, reopened, set aside or changed after discussion; a row never changes.
 */
export const reviewVersions = table(
  'review_versions',
  {
    id: text().primaryKey(),
    reviewId: text()
      .notNull()
      .references(() => reviews.id),
    number: integer().notNull(),
    /** submitted, abstained, reopened, set_aside, restored, after_discussion, first_again */
    kind: text().notNull(),
    at: instant().notNull(),
    /** null where the platform found a conflict */
    by: text().references(() => users.id),
    /** why it was reopened, set aside or abstained from */
    reason: text(),
    marks: json<Marks>().notNull(),
    commentToTeam: text().notNull(),
    commentToJury: text().notNull(),
    comments: json<CriterionComments>(),
    submissionVersionId: text().references(() => submissionVersions.id),
  },
  t => [uniqueIndex('review_versions_number').on(t.reviewId, t.number)],
)

/** A mark of host or chair that counts instead of the judge's own, with the reason; both are shown. */
export const overrides = table(
  'overrides',
  {
    id: text().primaryKey(),
    reviewId: text()
      .notNull()
      .references(() => reviews.id),
    criterionId: text().notNull(),
    /** in hundredths of a point */
    mark: integer().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => users.id),
  },
  t => [index('overrides_review').on(t.reviewId)],
)

/** Posts of a submission's judges to each other after their own reviews. */
export const discussionPosts = table(
  'discussion_posts',
  {
    id: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    /** agree or disagree with the submission's rank; null where the post says neither */
    stance: text(),
    withdrawnAt: instant(),
  },
  t => [index('discussion_posts_submission').on(t.submissionId)],
)
