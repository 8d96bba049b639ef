import { add, compare, divide, multiply, type Ratio, ratio, subtract, sum, toNumber } from './ratio'

/**
 * How the percentages of one item's reviews become its score (docs/judging.md#score-of-a-submission), before
 * calibration.
 */
export type AggregationMethod =
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'trimmed_mean'; readonly dropLow: number; readonly dropHigh: number }

/** `score` is exact, in the unit of the inputs; `sd` is the population standard deviation. */
export type ItemScore =
  | {
      readonly status: 'scored'
      readonly score: Ratio
      readonly n: number
      readonly min: number
      readonly max: number
      readonly populationSd: number
    }
  | { readonly status: 'not_enough_reviews'; readonly n: number; readonly needed: number }

/**
 * Score of one item from its complete reviews (the caller leaves out abstentions and incomplete ones). Below the
 * quorum, below one review, or with too few for the trim (n ≤ dropLow + dropHigh), it is `not_enough_reviews`: never
 * zero and never silently another method.
 */
export const aggregate = (
  values: readonly Ratio[],
  { method, quorum }: { readonly method: AggregationMethod; readonly quorum: number },
): ItemScore => {
  const n = values.length
  const needed = Math.max(1, quorum, minCount(method))
  if (n < needed) return { status: 'not_enough_reviews', n, needed }
  const sorted = values.toSorted(compare)
  const spread = { min: toNumber(sorted[0] ?? ratio(0n)), max: toNumber(sorted[n - 1] ?? ratio(0n)) }
  return { status: 'scored', score: centre(sorted, method), n, ...spread, populationSd: populationSd(values) }
}

/** The minimum number of values of a method. */
const minCount = (method: AggregationMethod): number =>
  method.kind === 'trimmed_mean' ? method.dropLow + method.dropHigh + 1 : 1

const centre = (sorted: readonly Ratio[], method: AggregationMethod): Ratio => {
  switch (method.kind) {
    case 'mean':
      return mean(sorted)
    case 'median':
      return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
    case 'trimmed_mean':
      return mean(sorted.slice(method.dropLow, sorted.length - method.dropHigh))
  }
}

/** Exact arithmetic mean; expects at least one value. */
export const mean = (values: readonly Ratio[]): Ratio => divide(sum(values), ratio(BigInt(values.length)))

/** Population standard deviation, by deviations from the exact mean so that equal values give exactly 0. */
const populationSd = (values: readonly Ratio[]): number => {
  const middle = mean(values)
  const squares = values.map(value => subtract(value, middle)).map(gap => multiply(gap, gap))
  return Math.sqrt(toNumber(divide(squares.reduce(add, ratio(0n)), ratio(BigInt(values.length)))))
}
