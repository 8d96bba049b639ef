/**
 * Sum that does not depend on the order of the values, to the last bits. Source: Neumaier 1974, compensated summation.
 */
export const sum = (values: readonly number[]): number => {
  let [total, lost] = [0, 0]
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return Number.isFinite(total) ? total + lost : total
}

/** NaN for no values. */
export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Σ w·x / Σ w; NaN when the weights sum to 0. */
export const weightedMean = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, i) => value * (weights[i] ?? 0))) / sum(weights)

/** The middle value, or the mean of the middle two; NaN for no values. */
export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length >> 1
  const [below, above] = [sorted[half - 1] ?? Number.NaN, sorted[half] ?? Number.NaN]
  return sorted.length % 2 === 1 ? above : below + (above - below) / 2
}

export const isConstant = (values: readonly number[]): boolean => values.every(value => value === values[0])
