import { averageTasks, scoredRows, type TaskAverage } from './binary-scores'
import type { Label } from './labels'
import { andThen, type Metric, type OneOrEach, valued } from './result'
import type { Rows } from './rows'
import { sum } from './sums'
import { type ScoredRow, thresholdSteps } from './threshold-steps'

/**
 * Average precision of a two-class task, Σ (Rₙ − Rₙ₋₁) Pₙ over the different scores from the highest down: the sum of
 * steps, not the trapezoid. 0 where no row is positive. Source: scikit-learn average_precision_score.
 */
export const averagePrecision = (
  task: { readonly truth: readonly Label[]; readonly scores: readonly number[] },
  positive: Label | undefined,
): Metric => andThen(scoredRows(task, positive), stepSum)

/** The same for sets of labels, as one two-class task for each label. */
export const averagePrecisionOfSets = (
  task: { readonly truth: Rows; readonly scores: Rows },
  average: TaskAverage,
): Metric<OneOrEach> => averageTasks(task, average, stepSum)

const stepSum = (rows: readonly ScoredRow[]): Metric => {
  const positives = rows.filter(row => row.positive).length
  if (positives === 0) return valued(0)
  const steps = thresholdSteps(rows)
  const gains = steps.map(({ truePositives, falsePositives }, i) => {
    const gained = truePositives - (steps[i - 1]?.truePositives ?? 0)
    return (gained * truePositives) / (truePositives + falsePositives)
  })
  return valued(sum(gains) / positives)
}
