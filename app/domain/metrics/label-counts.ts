import { type Label, sortedLabels } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import type { Rows } from './rows'
import { labelsOf, type Targets } from './targets'

/** How often a label was predicted correctly, predicted at all, and true. */
export type LabelCount = { readonly hits: number; readonly predicted: number; readonly actual: number }

/** Counts by label, in the order of `labels`; `bySet` the same for each row of sets, null for single labels. */
type Counts = {
  readonly labels: readonly Label[]
  readonly byLabel: readonly LabelCount[]
  readonly bySet: readonly LabelCount[] | null
}

/**
 * Counts of the labels named, or of all that occur in truth or predictions (the union, sorted). A named label that
 * never occurs has counts of 0; a named column must exist.
 */
export const countLabels = (targets: Targets, named: readonly Label[] | undefined): Metric<Counts> =>
  andThen(labelsOf(targets), (present): Metric<Counts> => {
    const labels = named ?? present
    if (labels.length === 0) return refuse('labels_mismatch')
    if (targets.kind === 'label')
      return andThen(sortedLabels(labels, present), () =>
        valued({ labels, byLabel: countSingle(targets.truth, targets.predicted, labels), bySet: null }),
      )
    if (!labels.every(label => present.includes(label))) return refuse('label_unknown')
    return valued({ labels, ...countSets(targets, labels.map(Number)) })
  })

const countSingle = (
  truth: readonly Label[],
  predicted: readonly Label[],
  labels: readonly Label[],
): LabelCount[] => {
  const [hits, predictedCounts, actual] = [
    tally(truth.filter((label, i) => label === predicted[i])),
    tally(predicted),
    tally(truth),
  ]
  return labels.map(label => ({
    hits: hits.get(label) ?? 0,
    predicted: predictedCounts.get(label) ?? 0,
    actual: actual.get(label) ?? 0,
  }))
}

const tally = (labels: readonly Label[]): Map<Label, number> => {
  const counts = new Map<Label, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

type Cell = readonly [truth: number, predicted: number]

const countSets = ({ truth, predicted }: { truth: Rows; predicted: Rows }, indices: readonly number[]) => {
  const cells = truth.map((row, i) => indices.map((j): Cell => [row[j] ?? 0, predicted[i]?.[j] ?? 0]))
  return {
    byLabel: indices.map((_, k) => countCells(cells.flatMap(row => row.slice(k, k + 1)))),
    bySet: cells.map(countCells),
  }
}

const countCells = (cells: readonly Cell[]): LabelCount => {
  let [hits, predicted, actual] = [0, 0, 0]
  for (const [isTrue, isPredicted] of cells) {
    hits += isTrue * isPredicted
    predicted += isPredicted
    actual += isTrue
  }
  return { hits, predicted, actual }
}
