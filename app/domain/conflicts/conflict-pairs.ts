import { activeConflict, meets } from '#app/domain/shared/active'
import { groupBy } from '#app/domain/shared/group-by'
import { fold } from '#app/text/fold'
import { byStrength, type ConflictKind } from './conflict-kinds'

export const conflictStates = ['standing', 'lifted', 'all'] as const

export type ConflictFilter = {
  judgeId: string | null
  /** part of a team's name */
  search: string
  state: (typeof conflictStates)[number]
}

type Row = {
  judgeId: string
  teamId: string
  teamName: string
  kind: ConflictKind
  liftedAt: Date | null
}

/** Conflicts by judge and team, the strongest of a pair first, filtered as the reader asked. */
export function pairsOf<R extends Row>(
  rows: readonly R[],
  { judgeId, search, state }: ConflictFilter,
): R[][] {
  const wanted = fold(search)
  const shown = rows.filter(
    row =>
      (judgeId === null || row.judgeId === judgeId) &&
      (state === 'all' || meets(activeConflict, row) === (state === 'standing')) &&
      fold(row.teamName).includes(wanted),
  )
  const pairs = groupBy(shown, row => `${row.judgeId}:${row.teamId}`)
  return [...pairs.values()].map(pair => pair.sort((a, b) => byLift(a, b) || byStrength(a, b)))
}

function byLift(a: Row, b: Row): number {
  return Number(meets(activeConflict, b)) - Number(meets(activeConflict, a))
}

/** Reads an address and ignores values that it cannot use. */
export function readConflictFilter(query: URLSearchParams): { filter: ConflictFilter; page: number } {
  const state = conflictStates.find(each => each === query.get('state')) ?? 'standing'
  const page = Number(query.get('page'))
  return {
    filter: {
      judgeId: query.get('judge') || null,
      search: (query.get('team') ?? '').trim().slice(0, 200),
      state,
    },
    page: Number.isInteger(page) ? page : 1,
  }
}
