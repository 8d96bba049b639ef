import { type Label, positiveLabel, sortedLabels } from './labels'
import { andThen, every, type Metric, type OneOrEach, refuse, valued } from './result'
import { column, type Rows, rowCount, width } from './rows'
import { mean, sum, weightedMean } from './sums'
import { labelsOf } from './targets'
import type { ScoredRow } from './threshold-steps'

/** Rows of a two-class task from labels and scores. Refuses more than two labels, and scores that are not finite. */
export const scoredRows = (
  { truth, scores }: { readonly truth: readonly Label[]; readonly scores: readonly number[] },
  named: Label | undefined,
): Metric<ScoredRow[]> => {
  const count = rowCount(truth, scores)
  if (!count.ok) return count
  if (!scores.every(Number.isFinite)) return refuse('non_finite')
  return andThen(sortedLabels(truth), present =>
    andThen(positiveLabel(present, named), positive =>
      valued(scores.map((score, i) => ({ positive: truth[i] === positive, score }))),
    ),
  )
}

/** How the values of several two-class tasks are averaged, or not (null). Meanings as in `LabelAverage`. */
export type TaskAverage = 'micro' | 'macro' | 'weighted' | 'samples' | null

/**
 * A measure of two-class tasks over sets of labels: a task for each column (for `samples` each row, for `micro` all
 * cells). Source: scikit-learn's _average_binary_score.
 */
export const averageTasks = (
  { truth, scores }: { readonly truth: Rows; readonly scores: Rows },
  average: TaskAverage,
  measure: (rows: readonly ScoredRow[]) => Metric,
): Metric<OneOrEach> => {
  const fitting = fits(truth, scores)
  if (!fitting.ok) return fitting
  const task = (bits: readonly number[], predictions: readonly number[]): ScoredRow[] =>
    bits.map((bit, i) => ({ positive: bit === 1, score: predictions[i] ?? 0 }))
  if (average === 'micro') return measure(task(truth.flat(), scores.flat()))
  const byColumn = Array.from({ length: fitting.value }, (_, j) => task(column(truth, j), column(scores, j)))
  const tasks = average === 'samples' ? truth.map((row, i) => task(row, scores[i] ?? [])) : byColumn
  return andThen(every(tasks.map(measure)), (values): Metric<OneOrEach> => {
    if (average === null) return valued(values)
    if (average !== 'weighted') return valued(mean(values))
    const weights = byColumn.map(rows => rows.filter(row => row.positive).length)
    return valued(sum(weights) === 0 ? 0 : weightedMean(values, weights))
  })
}

const fits = (truth: Rows, scores: Rows): Metric => {
  const bits = labelsOf({ kind: 'set', truth, predicted: truth })
  if (!bits.ok) return bits
  const rows = rowCount(truth, scores)
  if (!rows.ok) return rows
  return andThen(width(scores), columns =>
    columns === bits.value.length ? valued(columns) : refuse('shape_mismatch'),
  )
}
