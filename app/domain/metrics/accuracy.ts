import { countLabels } from './label-counts'
import { andThen, type Metric, refuse, valued } from './result'
import { mean } from './sums'
import { labelsOf, type Targets } from './targets'

/** Counts of rows instead of shares when `normalize` is false. */
type Counting = { readonly normalize: boolean }

/**
 * Share (or count) of rows predicted correctly; a set must be correct in every label. Source: scikit-learn
 * accuracy_score.
 */
export const accuracy = (targets: Targets, { normalize }: Counting): Metric =>
  andThen(labelsOf(targets), () => {
    const right = rowsRight(targets)
    return valued(normalize ? right / targets.truth.length : right)
  })

/** Share (or count) of rows predicted incorrectly. Source: scikit-learn zero_one_loss. */
export const zeroOneLoss = (targets: Targets, { normalize }: Counting): Metric =>
  andThen(labelsOf(targets), () => {
    const wrong = targets.truth.length - rowsRight(targets)
    return valued(normalize ? wrong / targets.truth.length : wrong)
  })

/** Share of labels that are wrong, over all rows and, for sets, all labels. Source: scikit-learn hamming_loss. */
export const hammingLoss = (targets: Targets): Metric =>
  andThen(labelsOf(targets), () => {
    const single: Targets =
      targets.kind === 'label'
        ? targets
        : { kind: 'label', truth: targets.truth.flat(), predicted: targets.predicted.flat() }
    return zeroOneLoss(single, { normalize: true })
  })

/**
 * Mean over the true classes of the share of their rows predicted correctly; `adjusted` moves chance to 0. Refuses
 * sets, and adjusting for one class. Source: scikit-learn balanced_accuracy_score.
 */
export const balancedAccuracy = (targets: Targets, { adjusted }: { readonly adjusted: boolean }): Metric => {
  if (targets.kind === 'set') return refuse('not_labels')
  return andThen(countLabels(targets, undefined), ({ byLabel }) => {
    const recalls = byLabel.flatMap(({ hits, actual }) => (actual === 0 ? [] : [hits / actual]))
    if (!adjusted) return valued(mean(recalls))
    const chance = 1 / recalls.length
    return chance === 1 ? refuse('one_class') : valued((mean(recalls) - chance) / (1 - chance))
  })
}

const rowsRight = (targets: Targets): number =>
  targets.kind === 'label'
    ? targets.truth.filter((label, i) => label === targets.predicted[i]).length
    : targets.truth.filter((row, i) => row.every((bit, j) => bit === targets.predicted[i]?.[j])).length
