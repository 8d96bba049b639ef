import { andThen, type Metric, refuse, valued } from './result'
import { pairedNumbers } from './rows'
import { isConstant, mean, sum } from './sums'

type Pair = { readonly truth: readonly number[]; readonly predicted: readonly number[] }

/**
 * Gini score: with rows from the highest prediction down, the mean of (share of the truth so far − share of rows so
 * far). For a truth of 0 and 1 a tied pair counts half, so that the normalised score is 2·AUC − 1 and the order of rows
 * does not matter; a constant prediction scores 0. For other truths equal predictions keep the order of the rows, as the
 * source has it: a challenge whose predictions may be equal should choose another metric. Refuses a truth that sums to 0.
 * Source: benhamner/Metrics gini; Hand & Till 2001 for Gini = 2·AUC − 1.
 */
export const gini = ({ truth, predicted }: Pair): Metric =>
  andThen(pairedNumbers(truth, predicted), () => {
    const total = sum(truth)
    if (total === 0) return refuse('zero_sum')
    const values = truthsByPrediction({ truth, predicted })
    const n = values.length
    const reached = sum(values.map((value, i) => value * (n - i))) / total
    return valued((reached - (n + 1) / 2) / n)
  })

/** The truths from the highest prediction down. */
const truthsByPrediction = ({ truth, predicted }: Pair): number[] => {
  const sharesTies = truth.every(value => value === 0 || value === 1) || isConstant(predicted)
  const tied = new Map<number, number[]>()
  for (const [i, value] of truth.entries()) {
    const prediction = predicted[i] ?? 0
    const values = tied.get(prediction)
    if (values) values.push(value)
    else tied.set(prediction, [value])
  }
  return [...tied]
    .sort(([a], [b]) => b - a)
    .flatMap(([, values]) => (sharesTies ? Array<number>(values.length).fill(mean(values)) : values))
}

/** Gini score divided by that of a perfect order. Refuses a truth that does not vary. */
export const normalizedGini = (pair: Pair): Metric =>
  andThen(gini(pair), score =>
    isConstant(pair.truth)
      ? refuse('zero_variance')
      : andThen(gini({ truth: pair.truth, predicted: pair.truth }), best => valued(score / best)),
  )
