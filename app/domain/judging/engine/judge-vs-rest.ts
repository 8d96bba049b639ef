import { averageRanks, spearman } from './correlation'
import type { ScoreMatrix } from './score-matrix'

/**
 * Leave-one-out agreement: for each judge the Spearman correlation between their scores and the average rank the
 * other judges give the same items. Only items scored by the judge and by someone else count; null when that leaves
 * fewer than two or no variation. Source: liquidasset.com wine reports (Quandt).
 */
export const judgeVersusRest = (matrix: ScoreMatrix): (number | null)[] => {
  const ranked = matrix.map(ranksWithGaps)
  return ranked.map((own, judge) => {
    const others = ranked.filter((_, other) => other !== judge)
    const pairs = own.flatMap((rank, item) => {
      const rest = others.flatMap(row => row[item] ?? [])
      return rank === null || rest.length === 0
        ? []
        : [{ rank, rest: rest.reduce((a, b) => a + b, 0) / rest.length }]
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
