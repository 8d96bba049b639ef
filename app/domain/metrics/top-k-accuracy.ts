import { classesOf, classScores } from './class-scores'
import type { Label } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import { type Rows, rowCount } from './rows'

/** Counts of rows instead of shares when `normalize` is false; `labels` names the columns, ascending. */
type TopKOptions = {
  readonly k: number
  readonly labels?: readonly Label[] | undefined
  readonly normalize: boolean
}

/**
 * Share of rows whose true class is among the k with the highest scores; of equal scores the later column counts as
 * higher. Source: scikit-learn top_k_accuracy_score.
 */
export const topKAccuracy = (
  task: { readonly truth: readonly Label[]; readonly scores: Rows },
  { k, labels, normalize }: TopKOptions,
): Metric =>
  andThen(classScores(task, labels), ({ columnOfTruth, scores }) => {
    const hits = scores.filter((row, i) => placeOf(row, columnOfTruth[i] ?? 0) < k).length
    return valued(normalize ? hits / scores.length : hits)
  })

/**
 * The same for one score per row, that of the larger of two labels: with k = 1 it is predicted above 0.5 where all
 * scores are in [0, 1], and above 0 otherwise.
 */
export const topKAccuracyOfTwo = (
  { truth, scores }: { readonly truth: readonly Label[]; readonly scores: readonly number[] },
  { k, labels, normalize }: TopKOptions,
): Metric => {
  const rows = rowCount(truth, scores)
  if (!rows.ok) return rows
  if (!scores.every(Number.isFinite)) return refuse('non_finite')
  return andThen(classesOf(truth, labels), classes => {
    if (classes.length !== 2) return refuse('labels_mismatch')
    const threshold = scores.every(score => score >= 0 && score <= 1) ? 0.5 : 0
    const called = truth.filter((label, i) => classes[Number((scores[i] ?? 0) > threshold)] === label)
    const hits = k > 1 ? truth.length : called.length
    return valued(normalize ? hits / truth.length : hits)
  })
}

const placeOf = (row: readonly number[], own: number): number => {
  const score = row[own] ?? 0
  return row.filter((other, j) => other > score || (other === score && j > own)).length
}
