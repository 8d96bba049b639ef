import type { Eligibility, FormField, ImportSource, Rubric } from '#app/domain/challenges/content'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import { bigint, flag, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { institutions } from './institutions'
import { users } from './people'

export const challenges = table(
  'challenges',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    institutionId: text()
      .notNull()
      .references(() => institutions.id),
    /** decided by people: draft, in_review, changes_requested, approved, published, archived, cancelled */
    state: text().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().references(() => users.id),
    updatedAt: instant().notNull(),
    /** counts saves */
    version: integer().notNull(),
    /** the version at which each section was last written; a form opened before it is refused (section-versions.ts) */
    sectionVersions: json<Partial<Record<string, number>>>(),
    submittedAt: instant(),
    submittedBy: text().references(() => users.id),
    approvedAt: instant(),
    approvedBy: text().references(() => users.id),
    /** results, stage decisions and payouts require two people: as the institution had it at the approval */
    twoPeople: flag(),
    /** the instant from which it is public; may be in the future */
    publishAt: instant(),
    publishedBy: text().references(() => users.id),
    archivedAt: instant(),
    archivedBy: text().references(() => users.id),
    cancelledAt: instant(),
    cancelledBy: text().references(() => users.id),
    cancelReason: text(),
    /** the same in every language in which it is written */
    cancelTexts: json<LocalText>(),

    title: json<LocalText>().notNull(),
    summary: json<LocalText>().notNull(),
    /** Markdown, and the clean HTML rendered from it at saving */
    brief: json<LocalText>().notNull(),
    briefHtml: json<LocalText>().notNull(),
    lifeEvent: text(),
    themes: json<string[]>().notNull(),
    timeZone: text().notNull(),
    eligibility: json<Eligibility>().notNull(),
    externalUrl: text(),
    source: json<ImportSource>(),
    sourceKey: text(),
    /** folded title, summary, themes and institution in every language, for the search */
    search: text().notNull(),
    /** denormalised from prizes at each save, for sorting and filtering */
    prizeFund: bigint().notNull(),
    prizeCurrency: text(),
    /** since when the host says that there is no prize; without it an empty list means not written yet */
    noPrizeSince: instant(),
    /** denormalised from stages at each save: the first opening, and the first closing, when entries close */
    opensAt: instant(),
    closesAt: instant(),
    /** when the result is planned to be published */
    resultsPlannedAt: instant(),
  },
  t => [
    uniqueIndex('challenges_slug').on(t.slug),
    uniqueIndex('challenges_source').on(t.sourceKey),
    index('challenges_institution').on(t.institutionId),
    index('challenges_public').on(t.state, t.publishAt, t.closesAt),
    // the first instant after now of each (load-next-instant.server.ts)
    index('challenges_publish_at').on(t.publishAt),
    index('challenges_opens_at').on(t.opensAt),
    index('challenges_closes_at').on(t.closesAt),
    index('challenges_results_planned_at').on(t.resultsPlannedAt),
  ],
)

export const stages = table(
  'stages',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    position: integer().notNull(),
    name: json<LocalText>().notNull(),
    opensAt: instant(),
    closesAt: instant(),
    judgingEndsAt: instant(),
    form: json<FormField[]>().notNull(),
    rubric: json<Rubric>().notNull(),
    /** after approval the whole judging policy; before it the differences from the default, null for none */
    judging: json<Partial<JudgingPolicy>>(),
    /** how a program scores the stage; null where a jury does by the rubric */
    metric: json<MetricSettings>(),
    /** from when the public board is frozen, until a person thaws it */
    freezeAt: instant(),
    thawedAt: instant(),
    thawedBy: text().references(() => users.id),
    thawReason: text(),
    /** submissions are paused since then, and why, for everyone to read */
    pausedAt: instant(),
    pausedBy: text().references(() => users.id),
    pauseReason: json<LocalText>(),
  },
  t => [
    uniqueIndex('stages_position').on(t.challengeId, t.position),
    index('stages_opens_at').on(t.opensAt),
    index('stages_closes_at').on(t.closesAt),
    index('stages_judging_ends_at').on(t.judgingEndsAt),
    index('stages_freeze_at').on(t.freezeAt),
    index('stages_thawed_at').on(t.thawedAt),
  ],
)

export const prizes = table(
  'prizes',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    position: integer().notNull(),
    name: json<LocalText>().notNull(),
    note: json<LocalText>().notNull(),
    /** money or in_kind */
    kind: text().notNull(),
    /** minor units for one winner; null for in_kind */
    amount: bigint(),
    currency: text(),
    quantity: integer().notNull(),
    /** place: for the given rank; special: the jury's choice */
    rule: text().notNull(),
    place: integer(),
  },
  t => [index('prizes_challenge').on(t.challengeId)],
)

export const ruleVersions = table(
  'rule_versions',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    number: integer().notNull(),
    text: json<LocalText>().notNull(),
    html: json<LocalText>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().references(() => users.id),
  },
  t => [uniqueIndex('rule_versions_number').on(t.challengeId, t.number)],
)

/** Changes that staff request before a challenge may be published. */
export const reviewRemarks = table(
  'review_remarks',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    section: text().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    resolvedAt: instant(),
    resolvedBy: text().references(() => users.id),
  },
  t => [index('review_remarks_challenge').on(t.challengeId)],
)

export const deadlineChanges = table(
  'deadline_changes',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    before: instant().notNull(),
    after: instant().notNull(),
    reason: text().notNull(),
    /** the same in every language in which it is written; null in rows from before that was possible */
    reasonTexts: json<LocalText>(),
    changedAt: instant().notNull(),
    changedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('deadline_changes_stage').on(t.stageId)],
)

/** A change of a public text of a challenge after publication; a row never changes. */
export const textChanges = table(
  'text_changes',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    /** title, summary, external, brief, prizes, eligibility, criteria or rules */
    part: text().notNull(),
    /** as text in each language, so that any two can be compared */
    before: json<LocalText>().notNull(),
    after: json<LocalText>().notNull(),
    changedAt: instant().notNull(),
    /** null for an import */
    changedBy: text().references(() => users.id),
  },
  t => [index('text_changes_challenge').on(t.challengeId, t.changedAt)],
)

export const dataFiles = table(
  'data_files',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: bigint().notNull(),
    sha256: text().notNull(),
    description: json<LocalText>().notNull(),
    /** an SPDX identifier or the licence's name */
    licence: text().notNull(),
    /** a picture used inside the brief rather than a file to download */
    inBrief: flag().notNull(),
    uploadedAt: instant().notNull(),
    uploadedBy: text().references(() => users.id),
  },
  t => [index('data_files_challenge').on(t.challengeId)],
)
