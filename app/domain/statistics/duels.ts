import type { ScoreMatrix } from './score-matrix'

/**
 * `wins[a][b]`: how many judges scored item a above item b; equal scores are ½ to each. A judge who did not score both
 * does not count.
 */
export const duelsOf = (matrix: ScoreMatrix): number[][] => {
  const items = matrix[0]?.length ?? 0
  const wins = Array.from({ length: items }, () => new Array<number>(items).fill(0))
  for (const row of matrix)
    row.forEach((own, a) => {
      if (own === null) return
      row.forEach((other, b) => {
        const won = wins[a]
        if (won && other !== null && a !== b) won[b] = (won[b] ?? 0) + (1 + Math.sign(own - other)) / 2
      })
    })
  return wins
}
