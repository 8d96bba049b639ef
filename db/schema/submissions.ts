import type { Answers } from '#app/domain/submissions/answers'
import { bigint, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { stages } from './challenges'
import { users } from './people'
import { entries } from './teams'

export const submissions = table(
  'submissions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    createdAt: instant().notNull(),
    /** the team's draft, which stays whatever happens to the versions */
    draft: json<Answers>().notNull(),
    draftSavedAt: instant().notNull(),
    draftSavedBy: text()
      .notNull()
      .references(() => users.id),
    /** counts saves; a stale save is refused */
    draftNumber: integer().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => users.id),
  },
  t => [uniqueIndex('submissions_once').on(t.entryId, t.stageId), index('submissions_stage').on(t.stageId)],
)

export const submissionVersions = table(
  'submission_versions',
  {
    id: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    number: integer().notNull(),
    answers: json<Answers>().notNull(),
    submittedAt: instant().notNull(),
    submittedBy: text()
      .notNull()
      .references(() => users.id),
    /** SHA-256 over the canonical answers and the hashes of their files */
    contentHash: text().notNull(),
    /** the same form sent twice creates one version */
    idempotencyKey: text().notNull(),
  },
  t => [
    uniqueIndex('submission_versions_number').on(t.submissionId, t.number),
    uniqueIndex('submission_versions_once').on(t.submissionId, t.idempotencyKey),
  ],
)

export const submissionFiles = table(
  'submission_files',
  {
    id: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    fieldId: text().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: bigint().notNull(),
    sha256: text().notNull(),
    uploadedAt: instant().notNull(),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('submission_files_submission').on(t.submissionId)],
)

/** What readers who may not know the team get instead of a file, by the file's content. */
export const cleanCopies = table('clean_copies', {
  /** SHA-256 and extension of the original: the same bytes may be of two formats */
  id: text().primaryKey(),
  sha256: text().notNull(),
  /** null where the format cannot be cleaned: the file is delivered unchanged */
  copySha256: text(),
  copySize: bigint(),
  /** names of authors in the original */
  authors: json<string[]>().notNull(),
  /** names inside an archive that is delivered unchanged */
  entries: json<string[]>().notNull(),
  cleanedAt: instant().notNull(),
})
