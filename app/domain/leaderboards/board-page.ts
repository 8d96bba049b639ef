import { groupBy } from '#app/domain/shared/group-by'
import { pageNumber, pageOf } from '#app/domain/shared/pages'
import { fold } from '#app/text/fold'

/** Which page of the ranked teams, which of the unranked ones, and the part of a name that all rows must have. */
export type BoardQuery = { ranked?: number; unranked?: number; team?: string }

/** What the address of a page with a board asks for. */
export function requestedBoard(search: URLSearchParams): BoardQuery {
  return {
    ranked: pageNumber(search, 'ranked'),
    unranked: pageNumber(search, 'unranked'),
    team: (search.get('team') ?? '').trim().slice(0, 100),
  }
}

/** The rows of a page, unless the board says otherwise. */
const rowsPerPage = 200

type Unranked = { own: boolean }
type Ranked = Unranked & { tieGroup: number | null }

/**
 * A page of a board. The reader's own row is on every page: beside the ranked rows, and first among the unranked ones.
 */
export function boardPage<R extends Ranked, U extends Unranked>(
  board: { ranked: R[]; unranked: U[] },
  query: BoardQuery,
  nameOf: (row: R | U) => string = () => '',
  size = rowsPerPage,
) {
  const search = query.team ?? ''
  const matches = (row: R | U) => fold(nameOf(row)).includes(fold(search))
  const found = search
    ? { ranked: board.ranked.filter(matches), unranked: board.unranked.filter(matches) }
    : board
  const { rows: ranked, ...places } = pageOf(found.ranked, query.ranked ?? 1, size)
  const { rows: unranked, ...apart } = pageOf(found.unranked, query.unranked ?? 1, size)
  const elsewhere = board.unranked.filter(row => row.own && !unranked.includes(row))
  return {
    own: board.ranked.find(row => row.own) ?? null,
    ranked,
    unranked: [...elsewhere, ...unranked],
    search,
    /** of all teams, not only those found */
    teams: board.ranked.length + board.unranked.length,
    pages: { ranked: places, unranked: apart },
    /** groups of several teams, on all pages: a group of one is not marked */
    groups: sharedGroups(board.ranked),
  }
}

function sharedGroups(ranked: readonly { tieGroup: number | null }[]): number[] {
  const groups = groupBy(ranked, row => row.tieGroup)
  return [...groups].flatMap(([group, rows]) => (group !== null && rows.length > 1 ? [group] : []))
}
