import { uniformDraws } from './random'

/** Mean difference of two submissions over the same rows, its percentile interval, and whether it contains 0. */
type PairedDifference = {
  readonly difference: number
  readonly lower: number
  readonly upper: number
  readonly tied: boolean
}

/**
 * Paired bootstrap over test rows: `differences` are a − b per row in the metric's unit; `draws` resamples of all rows,
 * seeded; the interval is the middle `confidence` of their means. Null without rows. Source: Efron & Tibshirani 1993, §13.
 */
export const pairedBootstrap = (
  differences: readonly number[],
  options: { readonly seed: number; readonly draws: number; readonly confidence: number },
): PairedDifference | null => {
  const n = differences.length
  if (n === 0) return null
  const uniform = uniformDraws(options.seed)
  const means = Float64Array.from({ length: options.draws }, () => {
    let total = 0
    for (let row = 0; row < n; row++) total += differences[Math.floor(uniform() * n)] ?? 0
    return total / n
  }).sort()
  const outside = (1 - options.confidence) / 2
  const lower = means[Math.floor(outside * (options.draws - 1))] ?? 0
  const upper = means[Math.ceil((1 - outside) * (options.draws - 1))] ?? 0
  const difference = differences.reduce((a, b) => a + b, 0) / n
  return { difference, lower, upper, tied: lower <= 0 && upper >= 0 }
}
