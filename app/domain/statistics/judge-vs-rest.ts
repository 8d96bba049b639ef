import { averageRanks, spearman } from './correlation'
import type { ScoreMatrix } from './score-matrix'

/**
 * Leave-one-out agreement: for each judge the Spearman correlation between their scores and the average rank that the
 * other judges give the same items. Only items scored by the judge and by someone else count; null when that leaves
 * fewer than two or no variation. Source: liquidasset.com wine reports (Quandt). O(judges · items).
 */
export const judgeVersusRest = (matrix: ScoreMatrix): (number | null)[] => {
  const ranked = matrix.map(ranksWithGaps)
  const items = Math.max(0, ...ranked.map(row => row.length))
  const sums = new Float64Array(items)
  const counts = new Uint32Array(items)
  for (const row of ranked)
    row.forEach((rank, item) => {
      if (rank === null) return
      sums[item] = (sums[item] ?? 0) + rank
      counts[item] = (counts[item] ?? 0) + 1
    })
  return ranked.map(own => {
    const pairs = own.flatMap((rank, item) => {
      const others = (counts[item] ?? 0) - 1
      return rank === null || others < 1 ? [] : [{ rank, rest: ((sums[item] ?? 0) - rank) / others }]
    })
    return spearman(
      pairs.map(pair => pair.rank),
      pairs.map(pair => pair.rest),
    )
  })
}

const ranksWithGaps = (row: readonly (number | null)[]): (number | null)[] => {
  const ranks = averageRanks(row.flatMap(value => (value === null ? [] : [value])))
  let next = 0
  return row.map(value => (value === null ? null : (ranks[next++] ?? null)))
}
