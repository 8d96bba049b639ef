import { scoredRows } from './binary-scores'
import type { Label } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import { mean } from './sums'

/**
 * Brier score of a two-class task: the mean squared distance of the probability of the positive label from 1 where it
 * is true and 0 where it is not. Source: Brier 1950; scikit-learn brier_score_loss.
 */
export const brier = (
  { truth, probabilities }: { readonly truth: readonly Label[]; readonly probabilities: readonly number[] },
  positive: Label | undefined,
): Metric =>
  andThen(scoredRows({ truth, scores: probabilities }, positive), rows => {
    if (rows.some(({ score }) => score < 0 || score > 1)) return refuse('probability_out_of_range')
    return valued(mean(rows.map(row => (row.score - Number(row.positive)) ** 2)))
  })
