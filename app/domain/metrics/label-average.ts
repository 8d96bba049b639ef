import { countLabels, type LabelCount } from './label-counts'
import { type Label, positiveLabel, sortedLabels } from './labels'
import { andThen, type Metric, type OneOrEach, refuse, valued } from './result'
import { mean, sum, weightedMean } from './sums'
import type { Targets } from './targets'

/**
 * How the scores of single labels are averaged. `binary`: that of the positive label. `micro`: of all counts added up.
 * `macro`: their mean. `weighted`: their mean by how often each label is true. `samples`: the mean over rows of sets.
 * null: one score for each label.
 */
export type LabelAverage = 'binary' | 'micro' | 'macro' | 'weighted' | 'samples' | null

/** `labels` restricts and orders the labels; `zeroDivision` replaces a score that divides by 0. */
export type LabelScoring = {
  readonly average: LabelAverage
  readonly labels?: readonly Label[] | undefined
  readonly positive?: Label | undefined
  readonly zeroDivision: number
}

/** The score of one label's counts; null where it divides by 0. */
type LabelScore = (count: LabelCount) => number | null

/**
 * Averages of a score over labels, like scikit-learn's precision_recall_fscore_support. Refuses `binary` for more than
 * two labels or sets, and `samples` for anything but sets.
 */
export const averageLabels = (
  targets: Targets,
  scoring: LabelScoring,
  score: LabelScore,
): Metric<OneOrEach> => {
  const { average, labels, zeroDivision } = scoring
  const scored = (count: LabelCount) => score(count) ?? zeroDivision
  if (average === 'binary')
    return andThen(positiveCount(targets, scoring.positive), count => valued(scored(count)))
  return andThen(countLabels(targets, labels), ({ byLabel, bySet }): Metric<OneOrEach> => {
    if (average === null) return valued(byLabel.map(scored))
    if (average === 'micro') return valued(scored(total(byLabel)))
    if (average === 'macro') return valued(mean(byLabel.map(scored)))
    if (average === 'samples') return bySet ? valued(mean(bySet.map(scored))) : refuse('not_sets')
    const weights = byLabel.map(count => count.actual)
    const supported = weights.some(weight => weight > 0)
    return valued(supported ? weightedMean(byLabel.map(scored), weights) : scored(total(byLabel)))
  })
}

const positiveCount = (targets: Targets, named: Label | undefined): Metric<LabelCount> => {
  if (targets.kind === 'set') return refuse('not_labels')
  return andThen(sortedLabels(targets.truth, targets.predicted), present =>
    present.length > 2
      ? refuse('multiclass_unnamed')
      : andThen(positiveLabel(present, named), positive =>
          andThen(countLabels(targets, [positive]), ({ byLabel }) => valued(total(byLabel))),
        ),
  )
}

const total = (counts: readonly LabelCount[]): LabelCount => ({
  hits: sum(counts.map(count => count.hits)),
  predicted: sum(counts.map(count => count.predicted)),
  actual: sum(counts.map(count => count.actual)),
})
