import { rankItems } from './rank'
import { completeMatrix, type ScoreMatrix } from './score-matrix'

type Copeland = {
  readonly wins: readonly number[]
  readonly judgesInFavour: readonly number[]
  readonly places: readonly (number | null)[]
}

/**
 * Copeland's order with ties broken by judges in favour (OBO): `wins` are pairwise majorities, an even split counting
 * ½ to each; `judgesInFavour` counts, over all opponents, the judges who placed the item strictly higher.
 * Rows are placings, smallest best. Null when a judge left an item out. O(items² · judges).
 */
export const copeland = (placings: ScoreMatrix): Copeland | null => {
  const rows = completeMatrix(placings)
  if (!rows) return null
  const items = [...(rows[0] ?? []).keys()]
  const favour = (a: number, b: number) => rows.filter(row => (row[a] ?? 0) < (row[b] ?? 0)).length
  const duels = items.map(a =>
    items.filter(b => b !== a).map(b => ({ for: favour(a, b), against: favour(b, a) })),
  )
  const wins = duels.map(own => own.reduce((t, duel) => t + (1 + Math.sign(duel.for - duel.against)) / 2, 0))
  const judgesInFavour = duels.map(own => own.reduce((total, duel) => total + duel.for, 0))
  return { wins, judgesInFavour, places: placesBy(wins, judgesInFavour) }
}

const placesBy = (wins: readonly number[], favour: readonly number[]): (number | null)[] => {
  const items = wins.map((won, i) => ({ id: String(i), values: { won, favour: favour[i] ?? 0 } }))
  const { ranked } = rankItems(items, [
    { key: 'won', direction: 'desc' },
    { key: 'favour', direction: 'desc' },
  ])
  const place = new Map(ranked.map(({ id, rank }) => [id, rank]))
  return items.map(({ id }) => place.get(id) ?? null)
}
