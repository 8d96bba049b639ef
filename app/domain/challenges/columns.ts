import type { challenges } from '#db/schema'

type ChallengeRow = typeof challenges.$inferSelect
type Column = keyof ChallengeRow

/** Written by hosts. Copies, exports and imports contain them. */
const textColumns = [
  'title',
  'summary',
  'brief',
  'lifeEvent',
  'themes',
  'timeZone',
  'eligibility',
  'externalUrl',
] as const satisfies readonly Column[]

/** When the challenge is public, ended or decided. Exported and imported; a copy starts without them. */
const dateColumns = [
  'publishAt',
  'archivedAt',
  'cancelledAt',
  'cancelReason',
  'cancelTexts',
  'resultsPlannedAt',
] as const satisfies readonly Column[]

/** Computed from other columns at each save. */
const derivedColumns = [
  'briefHtml',
  'search',
  'prizeFund',
  'prizeCurrency',
  'opensAt',
  'closesAt',
] as const satisfies readonly Column[]

/** The identity of the challenge, who did what to it, and internal columns. Each is handled by its own code. */
const bookkeepingColumns = [
  'id',
  'slug',
  'institutionId',
  'state',
  'createdAt',
  'createdBy',
  'updatedAt',
  'version',
  'sectionVersions',
  'submittedAt',
  'submittedBy',
  'approvedAt',
  'approvedBy',
  'twoPeople',
  'publishedBy',
  'archivedBy',
  'cancelledBy',
  'source',
  'sourceKey',
  // exported as a yes or no, and copied
  'noPrizeSince',
] as const satisfies readonly Column[]

export const sortedColumns = [...textColumns, ...dateColumns, ...derivedColumns, ...bookkeepingColumns]

type TextColumn = (typeof textColumns)[number]
type Texts = Pick<ChallengeRow, TextColumn>
type Dates = Pick<ChallengeRow, (typeof dateColumns)[number]>
export type Written = Texts & Dates

/**
 * The texts of a row, or their columns in a table: what the editor, the staff's review, the challenge's page, copies, exports
 * and imports contain. A missing text column does not compile.
 */
export function textsOf<T extends Record<TextColumn, unknown>>(challenge: T): Pick<T, TextColumn> {
  const { title, summary, brief, lifeEvent, themes, timeZone, eligibility, externalUrl } = challenge
  return { title, summary, brief, lifeEvent, themes, timeZone, eligibility, externalUrl }
}

/** The dates that exports and imports contain in addition. A missing date column does not compile. */
export function datesOf(challenge: Dates): Dates {
  const { publishAt, archivedAt, cancelledAt, cancelReason, cancelTexts, resultsPlannedAt } = challenge
  return { publishAt, archivedAt, cancelledAt, cancelReason, cancelTexts, resultsPlannedAt }
}
