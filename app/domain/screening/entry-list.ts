import { keptEntry, meets } from '#app/domain/shared/active'
import { pageOf } from '#app/domain/shared/pages'
import { fold } from '#app/text/fold'
import { type ScreeningState, screeningState } from './screening-state'

/** How far an entry is in a stage. */
export const entryStates = ['draft', 'submitted', 'withdrawn', 'excluded'] as const
export type EntryState = (typeof entryStates)[number]

/** What a host does with several entries at once. */
export const bulkActs = ['label', 'unlabel', 'pass', 'remind'] as const

type Entry = {
  id: string
  teamId: string
  team: string
  enteredAt: Date
  withdrawnAt: Date | null
  excludedAt: Date | null
  /** participant type of the captain */
  type: string
}
/** A submission of the stage; `withdrawnAt` is that of the submission. */
type Work = { entryId: string; withdrawnAt: Date | null; versions: number; submittedAt: Date | null }
type Screening = { entryId: string; outcome: string; at: Date }
type Label = { entryId: string; label: string }

/** What a host searches and filters a list by; null does not filter. */
export type EntryFilter = {
  search: string
  state: EntryState | null
  type: string | null
  screening: ScreeningState | null
  label: string | null
  page: number
  /** all of them on one page */
  whole?: boolean
}

export const pageSize = 50

type Rows = {
  entries: readonly Entry[]
  work: readonly Work[]
  /** of the stage, oldest first */
  screenings: readonly Screening[]
  labels: readonly Label[]
}

/**
 * A page of the entries of a stage with their submissions, screenings and labels there, and the totals. All rows are
 * filtered in one pass, because a challenge may have ten thousand.
 */
export function entryList(rows: Rows, filter: EntryFilter) {
  const all = listed(rows)
  const words = fold(filter.search.trim())
  const found = all.filter(
    entry =>
      (words === '' || fold(entry.team).includes(words)) &&
      (!filter.state || entry.state === filter.state) &&
      (!filter.type || entry.type === filter.type) &&
      (!filter.screening || entry.screening === filter.screening) &&
      (!filter.label || entry.labels.includes(filter.label)),
  )
  const {
    rows: shown,
    total,
    ...paged
  } = pageOf(found, filter.page, filter.whole ? Math.max(1, all.length) : pageSize)
  const count = (state: EntryState) => all.filter(entry => entry.state === state).length
  const submitted = all.filter(entry => entry.state === 'submitted')
  return {
    entries: shown,
    ...paged,
    found: total,
    labels: [...new Set(rows.labels.map(({ label }) => label))].sort((a, b) => (fold(a) < fold(b) ? -1 : 1)),
    count: {
      all: all.length,
      active: count('draft') + count('submitted'),
      submitted: submitted.length,
      excluded: count('excluded'),
      waiting: submitted.filter(({ screening }) => screening === 'waiting').length,
    },
  }
}

function listed({ entries, work, screenings, labels }: Rows) {
  const byEntry = new Map(work.map(each => [each.entryId, each]))
  const last = new Map(screenings.map(each => [each.entryId, each]))
  const labelsOf = new Map<string, string[]>()
  for (const { entryId, label } of labels) labelsOf.set(entryId, [...(labelsOf.get(entryId) ?? []), label])
  return entries.map(entry => {
    const own = byEntry.get(entry.id)
    const stands = own !== undefined && own.withdrawnAt === null
    const submittedAt = own?.submittedAt ?? null
    const excluded = entry.excludedAt !== null
    return {
      ...entry,
      versions: own?.versions ?? 0,
      submittedAt,
      state: stateOf(entry, own),
      /** null where there is nothing to check */
      screening:
        excluded || stands ? screeningState({ excluded, last: last.get(entry.id), submittedAt }) : null,
      labels: labelsOf.get(entry.id) ?? [],
    }
  })
}

function stateOf(entry: Entry, own: Work | undefined): EntryState {
  if (!meets(keptEntry, entry) || own?.withdrawnAt) return 'withdrawn'
  if (entry.excludedAt) return 'excluded'
  return own ? 'submitted' : 'draft'
}
