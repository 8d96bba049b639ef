import { type Label, sortedLabels } from './labels'
import { type Metric, refuse, valued } from './result'
import { type Rows, rowCount, width } from './rows'

/**
 * What is true and what was predicted, row by row: one label each, or a set of labels written as a row of 0 and 1
 * with a column for each label.
 */
export type Targets =
  | { readonly kind: 'label'; readonly truth: readonly Label[]; readonly predicted: readonly Label[] }
  | { readonly kind: 'set'; readonly truth: Rows; readonly predicted: Rows }

/** The labels that occur on either side, or the numbers of the columns. Refuses targets that do not fit together. */
export const labelsOf = (targets: Targets): Metric<readonly Label[]> => {
  const rows = rowCount(targets.truth, targets.predicted)
  if (!rows.ok) return rows
  return targets.kind === 'label' ? sortedLabels(targets.truth, targets.predicted) : columnsOf(targets)
}

const columnsOf = ({ truth, predicted }: { truth: Rows; predicted: Rows }): Metric<readonly Label[]> => {
  const columns = width([...truth, ...predicted])
  if (!columns.ok) return columns
  const binary = [truth, predicted].every(rows => rows.every(row => row.every(isBit)))
  return binary ? valued(Array.from({ length: columns.value }, (_, i) => i)) : refuse('not_binary')
}

const isBit = (value: number): boolean => value === 0 || value === 1
