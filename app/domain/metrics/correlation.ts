import { pearson as pearsonOf, spearman as spearmanOf } from '#app/domain/statistics/correlation'
import { andThen, type Metric, refuse, valued } from './result'
import { pairedNumbers } from './rows'
import { isConstant } from './sums'

type Pair = { readonly truth: readonly number[]; readonly predicted: readonly number[] }

/** Pearson's linear correlation. Refuses fewer than two rows, and a side that does not vary. */
export const pearson = (pair: Pair): Metric => correlated(pair, pearsonOf)

/** Spearman's rank correlation, ties averaged. Refuses like `pearson`. */
export const spearman = (pair: Pair): Metric => correlated(pair, spearmanOf)

/**
 * Kendall's τ_b = (concordant − discordant) / √((pairs − ties in x)(pairs − ties in y)), in O(n log n). Refuses like
 * `pearson`. Source: Kendall 1945; Knight 1966.
 */
export const kendallTauB = (pair: Pair): Metric => correlated(pair, tauB)

const correlated = (
  { truth, predicted }: Pair,
  correlation: (x: readonly number[], y: readonly number[]) => number | null,
): Metric =>
  andThen(pairedNumbers(truth, predicted), () => {
    if (truth.length < 2) return refuse('too_few_rows')
    if (isConstant(truth) || isConstant(predicted)) return refuse('zero_variance')
    const value = correlation(truth, predicted)
    return value === null || Number.isNaN(value) ? refuse('zero_variance') : valued(value)
  })

const tauB = (x: readonly number[], y: readonly number[]): number => {
  const rows = x.map((value, i) => ({ x: value, y: y[i] ?? 0 })).sort((a, b) => a.x - b.x || a.y - b.y)
  const inOrderOfX = Float64Array.from(rows, row => row.y)
  const pairs = (rows.length * (rows.length - 1)) / 2
  const tiedX = tiedPairs(rows, (a, b) => a.x === b.x)
  const tiedBoth = tiedPairs(rows, (a, b) => a.x === b.x && a.y === b.y)
  const discordant = sortCountingSwaps(inOrderOfX)
  const tiedY = tiedPairs([...inOrderOfX], (a, b) => a === b)
  const balance = pairs - tiedX - tiedY + tiedBoth - 2 * discordant
  const tau = balance / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)
  return Math.max(-1, Math.min(1, tau))
}

/** Pairs within runs of equal neighbours. */
const tiedPairs = <V>(sorted: readonly V[], equal: (a: V, b: V) => boolean): number => {
  let [pairs, before] = [0, 0]
  sorted.forEach((value, i) => {
    const previous = sorted[i - 1]
    before = previous !== undefined && equal(previous, value) ? before + 1 : 0
    pairs += before
  })
  return pairs
}

/** Sorts in place by merging and counts the pairs that stood in the wrong order. */
const sortCountingSwaps = (values: Float64Array): number => {
  let swaps = 0
  for (let size = 1; size < values.length; size *= 2)
    for (let start = 0; start + size < values.length; start += 2 * size) {
      const [left, right] = [values.slice(start, start + size), values.slice(start + size, start + 2 * size)]
      swaps += mergeInto(values.subarray(start), left, right)
    }
  return swaps
}

const mergeInto = (target: Float64Array, left: Float64Array, right: Float64Array): number => {
  let [i, j, swaps] = [0, 0, 0]
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i] ?? Number.POSITIVE_INFINITY, right[j] ?? Number.POSITIVE_INFINITY]
    if (j >= right.length || (i < left.length && a <= b)) {
      target[i + j] = a
      i++
    } else {
      target[i + j] = b
      j++
      swaps += left.length - i
    }
  }
  return swaps
}
