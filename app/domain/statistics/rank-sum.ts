import { averageRanks } from './correlation'
import { chiSquareTail } from './distributions'
import { rankWithTies } from './rank-with-ties'
import { completeMatrix, type ScoreMatrix } from './score-matrix'

/**
 * `kendallW` in [0, 1] with the correction for ties; `p` from chi-square with items − 1 degrees; null when undefined.
 */
type RankSum = {
  readonly sums: readonly number[]
  readonly places: readonly (number | null)[]
  readonly kendallW: number | null
  readonly p: number | null
}

/**
 * Rank sum of full rankings (Borda counted from the top): each judge's row is ranked, smallest best, ties averaged; the
 * smallest sum is first. Source: Kendall & Gibbons 1990, chapter 6. Null when a judge left an item out.
 */
export const rankSum = (placings: ScoreMatrix): RankSum | null => {
  const rows = completeMatrix(placings)?.map(averageRanks)
  if (!rows) return null
  const sums = (rows[0] ?? []).map((_, item) => rows.reduce((total, row) => total + (row[item] ?? 0), 0))
  const kendallW = concordance(rows, sums)
  const degrees = sums.length - 1
  const p = kendallW === null ? null : chiSquareTail(rows.length * degrees * kendallW, degrees)
  return { sums, places: rankWithTies(sums, { order: 'asc', method: 'min' }), kendallW, p }
}

const concordance = (rows: readonly (readonly number[])[], sums: readonly number[]): number | null => {
  const [m, n] = [rows.length, sums.length]
  const middle = (m * (n + 1)) / 2
  const spread = sums.reduce((total, sum) => total + (sum - middle) ** 2, 0)
  const ties = rows.reduce((total, row) => total + tieCorrection(row), 0)
  const most = m * m * (n ** 3 - n) - m * ties
  return most > 0 ? (12 * spread) / most : null
}

const tieCorrection = (ranks: readonly number[]): number => {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return [...sizes.values()].reduce((total, size) => total + size ** 3 - size, 0)
}
