import { compare, divide, fromDecimal, multiply, ratio, roundHalfUp, subtract, toNumber } from './ratio'

/**
 * The Ladder with a fixed step: the board shows a new best only when a loss is below the shown one by more than `eta`,
 * rounded to the nearest multiple of `eta`. Returns what is shown after each loss. Exact on decimals; eta > 0. Source:
 * Blum & Hardt 2015, algorithm 1.
 */
export const ladderFixed = (losses: readonly number[], eta: number): number[] => {
  const step = fromDecimal(eta)
  let shown: ReturnType<typeof fromDecimal> | null = null
  return losses.map(value => {
    const loss = fromDecimal(value)
    if (shown === null || compare(loss, subtract(shown, step)) < 0)
      shown = multiply(roundHalfUp(divide(loss, step), 0), step)
    return toNumber(shown)
  })
}

/**
 * The parameter-free Ladder: `losses` is one row of n per-row losses for each submission, in order of arrival. A new
 * best is shown only when its mean is below the shown one by more than sd(paired difference to the best)/√n,
 * rounded to a multiple of 1/n. Source: Blum & Hardt 2015, algorithm 2 (sample sd; the first is always shown).
 */
export const ladderParameterFree = (losses: readonly (readonly number[])[]): number[] => {
  let best: readonly number[] | null = null
  let shown = Number.POSITIVE_INFINITY
  return losses.map(rows => {
    const n = rows.length
    const loss = meanOf(rows)
    const reference: readonly number[] = best ?? rows
    const noise = sampleSd(rows.map((row, i) => row - (reference[i] ?? 0))) / Math.sqrt(n)
    if (best === null || loss < shown - noise) {
      best = rows
      shown = toNumber(ratio(BigInt(Math.round(loss * n)), BigInt(n)))
    }
    return shown
  })
}

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

const sampleSd = (values: readonly number[]): number => {
  const middle = meanOf(values)
  const squares = values.reduce((total, value) => total + (value - middle) ** 2, 0)
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1))
}
