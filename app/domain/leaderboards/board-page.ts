import { groupBy } from '#app/domain/shared/group-by'
import { pageNumber, pageOf } from '#app/domain/shared/pages'

/** Which page of the teams with a place, and which of those without one. */
export type BoardAsked = { ranked?: number; unranked?: number }

/** As the address of a page with a board asks for it. */
export function boardAsked(search: URLSearchParams): BoardAsked {
  return { ranked: pageNumber(search, 'ranked'), unranked: pageNumber(search, 'unranked') }
}

const rowsPerPage = 200

/** A page of a board. The reader's own row is on every page: beside the places, and first among those without one. */
export function boardPage<R extends { own: boolean; tieGroup: number | null }, U extends { own: boolean }>(
  board: { ranked: R[]; unranked: U[] },
  asked: BoardAsked,
) {
  const { rows: ranked, ...places } = pageOf(board.ranked, asked.ranked ?? 1, rowsPerPage)
  const { rows: unranked, ...apart } = pageOf(board.unranked, asked.unranked ?? 1, rowsPerPage)
  const elsewhere = board.unranked.filter(row => row.own && !unranked.includes(row))
  return {
    own: board.ranked.find(row => row.own) ?? null,
    ranked,
    unranked: [...elsewhere, ...unranked],
    pages: { ranked: places, unranked: apart },
    /** the groups of more than one, on whichever pages: a group of one needs no mark */
    groups: sharedGroups(board.ranked),
  }
}

function sharedGroups(ranked: readonly { tieGroup: number | null }[]): number[] {
  const groups = groupBy(ranked, row => row.tieGroup)
  return [...groups].flatMap(([group, rows]) => (group !== null && rows.length > 1 ? [group] : []))
}
