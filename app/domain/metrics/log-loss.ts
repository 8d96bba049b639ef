import { type ClassScores, classesOf, classScores, rowsSumToOne } from './class-scores'
import type { Label } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import { type Rows, rowCount } from './rows'
import { sum } from './sums'

/** The default limit at which log loss clips probabilities. */
export const LOG_LOSS_EPS = 1e-15

/**
 * `eps` clips probabilities into [eps, 1 − eps]; `labels` names the classes in the order of the columns, ascending;
 * `normalizeRows` divides each row by its sum instead of refusing rows that do not sum to 1; `normalize` false gives
 * the sum over rows instead of the mean.
 */
type LogLossOptions = {
  readonly eps: number
  readonly labels?: readonly Label[] | undefined
  readonly normalizeRows: boolean
  readonly normalize: boolean
}

/**
 * Log loss in nats, −mean ln p(true class); Infinity where eps is 0 and the probability of a true class is 0. One
 * probability per row is that of the larger of two labels. Refuses one class whose rival is not named. Source:
 * scikit-learn 1.2 log_loss (clips, then normalises).
 */
export const logLoss = (
  {
    truth,
    probabilities,
  }: { readonly truth: readonly Label[]; readonly probabilities: readonly number[] | Rows },
  options: LogLossOptions,
): Metric => {
  const { eps, labels, normalizeRows } = options
  if (!(eps >= 0 && eps < 0.5)) return refuse('probability_out_of_range')
  const rows = rowCount(truth, probabilities)
  if (!rows.ok) return rows
  const classes = classesOf(truth, labels)
  if (!classes.ok) return classes
  if (classes.value.length < 2) return refuse('one_class_without_labels')
  return andThen(classScores({ truth, scores: probabilities.map(asRow) }, labels), classRows => {
    if (classRows.scores.some(row => row.some(p => p < 0 || p > 1))) return refuse('probability_out_of_range')
    if (!normalizeRows && !rowsSumToOne(classRows.scores)) return refuse('rows_not_normalised')
    const clip = (p: number) => Math.min(Math.max(p, eps), 1 - eps)
    const clipped = probabilities.map(row => (typeof row === 'number' ? asRow(clip(row)) : row.map(clip)))
    return lossOf({ ...classRows, scores: clipped }, options)
  })
}

/** A single probability is clipped before its complement is computed, as in the source. */
const asRow = (row: number | readonly number[]): readonly number[] =>
  typeof row === 'number' ? [1 - row, row] : row

const lossOf = (
  { columnOfTruth, scores }: ClassScores,
  { normalizeRows, normalize }: LogLossOptions,
): Metric => {
  const totals = scores.map(row => (normalizeRows ? sum(row) : 1))
  if (totals.includes(0)) return refuse('rows_not_normalised')
  const losses = scores.map((row, i) => {
    const p = (row[columnOfTruth[i] ?? 0] ?? 0) / (totals[i] ?? 1)
    return p === 1 ? 0 : -Math.log(p)
  })
  return valued(normalize ? sum(losses) / losses.length : sum(losses))
}
