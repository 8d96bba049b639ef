/**
 * The tables whose rows the ledger covers: each row is named, with a digest, by the event that last wrote it. Columns
 * that change without an event, or that contain personal data which may have to be erased, are left out.
 */
export const coveredTables = {
  challenges: ['search', 'titleSort', 'updatedAt'],
  stages: [],
  prizes: [],
  ruleVersions: [],
  deadlineChanges: [],
  textChanges: [],
  judgingChanges: [],
  dataFiles: [],
  pictures: [],
  panels: [],
  publicVotes: [],
  judges: ['email', 'emailKey', 'tokenHash'],
  assignments: [],
  assignmentPlans: [],
  reviews: [],
  reviewVersions: [],
  overrides: [],
  discussionPosts: [],
  redactions: [],
  glassBreaks: [],
  conflicts: [],
  conflictStatements: [],
  conflictProposals: [],
  boards: [],
  rankingRuns: [],
  tieVotes: [],
  tieBallots: [],
  stageDecisions: [],
  advancements: [],
  results: [],
  awards: [],
  payouts: [],
  proposals: [],
  teams: [],
  teamMembers: [],
  formerMembers: [],
  entries: [],
  screenings: [],
  exclusionAppeals: [],
  resultAppeals: [],
  resultCorrections: [],
  prizeRefusals: [],
  entryExtensions: [],
  submissions: ['draft', 'draftSavedAt', 'draftSavedBy', 'draftNumber'],
  submissionVersions: [],
  certificates: ['statement'],
  institutions: ['search', 'nameSort'],
  institutionMembers: [],
  questionSettings: [],
  questions: [],
  questionAnswers: [],
  clarifications: [],
  announcements: [],
  announcementReceivers: [],
} as const

export type CoveredTable = keyof typeof coveredTables

export function isCoveredTable(name: string): name is CoveredTable {
  return Object.hasOwn(coveredTables, name)
}

/** For each table the digest of each row by its id; null for a row that was removed. */
export type RowDigests = Partial<Record<CoveredTable, Record<string, string | null>>>

type Row = Record<string, unknown>

/** A review that is not submitted is a draft: its judge changes it without an event. */
const draftColumns = new Set([
  'marks',
  'commentToTeam',
  'commentToJury',
  'comments',
  'savedAt',
  'number',
  'submissionVersionId',
])

/** Whether an event must have named the row: only drafts of reviews and announcements are written without one. */
export function mustBeNamed(table: CoveredTable, row: Row): boolean {
  if (table === 'announcements') return row.sentAt != null
  return table !== 'reviews' || row.submittedAt != null
}

/**
 * The content of a row's digest, as JSON data. Null values and column defaults are left out, so that a new column
 * changes no digest.
 */
export function coveredPart(table: CoveredTable, row: Row, defaults: Row): Row {
  const left = new Set<string>(coveredTables[table])
  const isDraft = table === 'reviews' && !mustBeNamed(table, row)
  const covered = Object.entries(row).filter(
    ([name, value]) =>
      value !== null &&
      value !== undefined &&
      value !== defaults[name] &&
      !left.has(name) &&
      !(isDraft && draftColumns.has(name)),
  )
  return JSON.parse(JSON.stringify(Object.fromEntries(covered)))
}
