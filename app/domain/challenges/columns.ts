import type { challenges } from '#db/schema'

type ChallengeRow = typeof challenges.$inferSelect
type Column = keyof ChallengeRow

/** Written by hosts. A copy has them, an export too, and an import brings them. */
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

/** When it is public, over or decided. Exported and imported; a copy begins without them. */
const dateColumns = [
  'publishAt',
  'archivedAt',
  'cancelledAt',
  'cancelReason',
  'resultsPlannedAt',
] as const satisfies readonly Column[]

/** Computed from something else at each save. */
const derivedColumns = [
  'briefHtml',
  'search',
  'prizeFund',
  'prizeCurrency',
  'opensAt',
  'closesAt',
] as const satisfies readonly Column[]

/** Which challenge it is, who did what to it, and what the platform keeps for itself. Each has a way of its own. */
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

type Texts = Pick<ChallengeRow, (typeof textColumns)[number]>
type Dates = Pick<ChallengeRow, (typeof dateColumns)[number]>
export type Written = Texts & Dates

/** What copies, exports and imports take over. A text column that is missing here does not compile. */
export function textsOf(challenge: Texts): Texts {
  const { title, summary, brief, lifeEvent, themes, timeZone, eligibility, externalUrl } = challenge
  return { title, summary, brief, lifeEvent, themes, timeZone, eligibility, externalUrl }
}

/** What exports and imports take over besides. A date column that is missing here does not compile. */
export function datesOf(challenge: Dates): Dates {
  const { publishAt, archivedAt, cancelledAt, cancelReason, resultsPlannedAt } = challenge
  return { publishAt, archivedAt, cancelledAt, cancelReason, resultsPlannedAt }
}
