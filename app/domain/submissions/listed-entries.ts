import { activeEntry, activeSubmission, meets } from '#app/domain/shared/active'
import { fold } from '#app/text/fold'
import { pageOf } from '../shared/pages'

type Entry = { id: string; teamId: string; team: string; enteredAt: Date; withdrawnAt: Date | null }
type Work = { entryId: string; withdrawnAt: Date | null; versions: number; submittedAt: Date | null }

/** The filter of the list: words of the team's name, and the page. */
export type EntriesFilter = {
  search?: string
  page?: number
  /** all of them on one page */
  whole?: boolean
}

const pageSize = 50

/**
 * A page of the entries of a stage, each with its submission there, and the totals of entries and submissions. All rows
 * are filtered in one pass, because a challenge may have ten thousand.
 */
export function listedEntries(
  entries: readonly Entry[],
  work: readonly Work[],
  { search = '', page = 1, whole = false }: EntriesFilter,
) {
  const byEntry = new Map(work.map(each => [each.entryId, each]))
  const all = entries.map(entry => {
    const own = byEntry.get(entry.id)
    const versions = own?.versions ?? 0
    return {
      ...entry,
      versions,
      submittedAt: own?.submittedAt ?? null,
      submissionWithdrawn: own !== undefined && versions > 0 && !meets(activeSubmission, own),
    }
  })
  const active = all.filter(entry => meets(activeEntry, entry))
  const words = fold(search.trim())
  const { rows, total, ...paged } = pageOf(
    all.filter(({ team }) => words === '' || fold(team).includes(words)),
    page,
    whole ? Math.max(1, all.length) : pageSize,
  )
  return {
    entries: rows,
    ...paged,
    search,
    found: total,
    count: {
      all: all.length,
      active: active.length,
      submitted: active.filter(entry => entry.versions > 0 && !entry.submissionWithdrawn).length,
    },
  }
}
