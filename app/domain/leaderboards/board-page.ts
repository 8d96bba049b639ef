import { groupBy } from '#app/domain/shared/group-by'
import { pageNumber, pageOf } from '#app/domain/shared/pages'

/** Which page of the ranked teams, and which of the unranked ones. */
export type BoardPageNumbers = { ranked?: number; unranked?: number }

/** The pages in the address of a page with a board. */
export function requestedBoardPages(search: URLSearchParams): BoardPageNumbers {
  return { ranked: pageNumber(search, 'ranked'), unranked: pageNumber(search, 'unranked') }
}

const rowsPerPage = 200

/**
 * A page of a board. The reader's own row is on every page: beside the ranked rows, and first among the unranked ones.
 */
export function boardPage<R extends { own: boolean; tieGroup: number | null }, U extends { own: boolean }>(
  board: { ranked: R[]; unranked: U[] },
  asked: BoardPageNumbers,
) {
  const { rows: ranked, ...places } = pageOf(board.ranked, asked.ranked ?? 1, rowsPerPage)
  const { rows: unranked, ...apart } = pageOf(board.unranked, asked.unranked ?? 1, rowsPerPage)
  const elsewhere = board.unranked.filter(row => row.own && !unranked.includes(row))
  return {
    own: board.ranked.find(row => row.own) ?? null,
    ranked,
    unranked: [...elsewhere, ...unranked],
    pages: { ranked: places, unranked: apart },
    /** groups of several teams, on all pages: a group of one is not marked */
    groups: sharedGroups(board.ranked),
  }
}

function sharedGroups(ranked: readonly { tieGroup: number | null }[]): number[] {
  const groups = groupBy(ranked, row => row.tieGroup)
  return [...groups].flatMap(([group, rows]) => (group !== null && rows.length > 1 ? [group] : []))
}
