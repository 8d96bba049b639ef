import { andThen, type Metric, refuse, valued } from './result'
import { pairedNumbers } from './rows'
import { isConstant, sum } from './sums'

type Pair = { readonly truth: readonly number[]; readonly predicted: readonly number[] }

/**
 * Gini score: with rows from the highest prediction down, the mean of (share of the truth so far − share of rows so
 * far). Equal predictions keep the order of the rows, so that a file with ties must have its rows in the order of the
 * truth file. Refuses a truth that sums to 0. Source: benhamner/Metrics gini.
 */
export const gini = ({ truth, predicted }: Pair): Metric =>
  andThen(pairedNumbers(truth, predicted), () => {
    const total = sum(truth)
    if (total === 0) return refuse('zero_sum')
    const ranked = truth
      .map((value, i) => ({ value, score: predicted[i] ?? 0 }))
      .sort((a, b) => b.score - a.score)
    const n = ranked.length
    const reached = sum(ranked.map(({ value }, i) => value * (n - i))) / total
    return valued((reached - (n + 1) / 2) / n)
  })

/** Gini score divided by that of a perfect order. Refuses a truth that does not vary. */
export const normalizedGini = (pair: Pair): Metric =>
  andThen(gini(pair), score =>
    isConstant(pair.truth)
      ? refuse('zero_variance')
      : andThen(gini({ truth: pair.truth, predicted: pair.truth }), best => valued(score / best)),
  )
