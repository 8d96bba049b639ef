import { rankWithTies } from './rank-with-ties'

/** Pearson correlation in [-1, 1]; null under two pairs or when either side is constant. */
export const pearson = (x: readonly number[], y: readonly number[]): number | null => {
  const n = Math.min(x.length, y.length)
  if (n < 2 || isConstant(x) || isConstant(y)) return null
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  let [xy, xx, yy] = [0, 0, 0]
  x.forEach((value, i) => {
    const [dx, dy] = [value - meanX, (y[i] ?? meanY) - meanY]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  })
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** Spearman correlation with ties averaged (Pearson of the ranks). */
export const spearman = (x: readonly number[], y: readonly number[]): number | null =>
  pearson(averageRanks(x), averageRanks(y))

/** Ranks from 1, smallest first, ties averaged. Expects finite values. */
export const averageRanks = (values: readonly number[]): number[] =>
  rankWithTies(values, { order: 'asc', method: 'average' }).map(rank => rank ?? 0)

const isConstant = (values: readonly number[]): boolean => values.every(value => value === values[0])

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
