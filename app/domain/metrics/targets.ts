import { type Label, sortedLabels } from './labels'
import { type Metric, refuse, valued } from './result'
import { type Rows, rowCount, width } from './rows'
import { composed } from './text-distance'

/**
 * The true and the predicted labels, row by row: one label each, or a set of labels as a row of 0 and 1 with a column
 * for each label.
 */
export type Targets =
  | { readonly kind: 'label'; readonly truth: readonly Label[]; readonly predicted: readonly Label[] }
  | { readonly kind: 'set'; readonly truth: Rows; readonly predicted: Rows }

/**
 * The labels that occur on either side, or the numbers of the columns. Refuses targets of different shape, and
 * predictions that are all spelled differently from the truth (`1.0` for `1`, `cat ` for `cat`), because a score of 0
 * would not show that.
 */
export const labelsOf = (targets: Targets): Metric<readonly Label[]> => {
  const rows = rowCount(targets.truth, targets.predicted)
  if (!rows.ok) return rows
  if (targets.kind === 'set') return columnsOf(targets)
  return isWrittenDifferently(targets.truth, targets.predicted)
    ? refuse('unknown_labels')
    : sortedLabels(targets.truth, targets.predicted)
}

const isWrittenDifferently = (truth: readonly Label[], predicted: readonly Label[]): boolean => {
  const [known, labels] = [new Set(truth), [...new Set(predicted)]]
  if (labels.some(label => known.has(label))) return false
  const plain = new Set([...known].map(plainLabel))
  return labels.some(label => typeof label === 'string' && plain.has(plainLabel(label)))
}

/** The value of a label in any spelling: trimmed, in one case, a number in its shortest form. */
const plainLabel = (label: Label): Label => {
  if (typeof label === 'number') return label
  const text = composed(label).trim().toLowerCase()
  return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text
}

const columnsOf = ({ truth, predicted }: { truth: Rows; predicted: Rows }): Metric<readonly Label[]> => {
  const columns = width([...truth, ...predicted])
  if (!columns.ok) return columns
  const binary = [truth, predicted].every(rows => rows.every(row => row.every(isBit)))
  return binary ? valued(Array.from({ length: columns.value }, (_, i) => i)) : refuse('not_binary')
}

const isBit = (value: number): boolean => value === 0 || value === 1
