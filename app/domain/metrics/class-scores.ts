import { type Label, sortedLabels } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import { type Rows, rowCount, width } from './rows'

/** Scores with a column for each class, and which column is the true one of each row. */
export type ClassScores = {
  readonly classes: readonly Label[]
  readonly columnOfTruth: readonly number[]
  readonly scores: Rows
}

/**
 * Reads columns of scores in the order of the classes: those named, which must be in ascending order, or else all that
 * occur in the truth. Refuses a table without one column for each class, and a truth outside the classes.
 */
export const classScores = (
  { truth, scores }: { readonly truth: readonly Label[]; readonly scores: Rows },
  named: readonly Label[] | undefined,
): Metric<ClassScores> => {
  const rows = rowCount(truth, scores)
  if (!rows.ok) return rows
  const columns = width(scores)
  if (!columns.ok) return columns
  return andThen(classesOf(truth, named), classes => {
    if (classes.length !== columns.value) return refuse('labels_mismatch')
    const columnOf = new Map(classes.map((label, i) => [label, i]))
    return valued({ classes, columnOfTruth: truth.map(label => columnOf.get(label) ?? 0), scores })
  })
}

/** The classes of a task: those named, if they are ascending and contain every true label; else all true ones. */
export const classesOf = (
  truth: readonly Label[],
  named: readonly Label[] | undefined,
): Metric<readonly Label[]> => {
  const present = sortedLabels(truth)
  if (!named || !present.ok) return present
  return andThen(sortedLabels(named, truth), all => {
    const sorted = sortedLabels(named)
    if (!sorted.ok || sorted.value.length !== named.length) return refuse('labels_not_ordered')
    if (named.some((label, i) => label !== sorted.value[i])) return refuse('labels_not_ordered')
    return all.length === named.length ? valued(named) : refuse('label_unknown')
  })
}

/** How far rows of probabilities may differ from 1: 1e-6, and rounding (three times 0.333333). */
const SLACK = 1e-6 + 1e-12

/** Whether every row of class scores adds up to 1. */
export const rowsSumToOne = (scores: Rows): boolean =>
  scores.every(row => Math.abs(row.reduce((a, b) => a + b, 0) - 1) <= SLACK)
