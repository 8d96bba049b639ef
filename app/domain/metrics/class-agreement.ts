import { countLabels } from './label-counts'
import { type Label, sortedLabels } from './labels'
import { andThen, type Metric, refuse, valued } from './result'
import { rowCount } from './rows'
import { sum } from './sums'

/** Two columns of labels. */
type Pair = { readonly truth: readonly Label[]; readonly predicted: readonly Label[] }

/**
 * Matthews' correlation in its form for several classes, (n·c − Σ t·p) / √((n² − Σ p²)(n² − Σ t²)); 0 where either
 * side has one class only. Source: Gorodkin 2004; scikit-learn matthews_corrcoef.
 */
export const matthews = (pair: Pair): Metric =>
  andThen(countLabels({ kind: 'label', ...pair }, undefined), ({ byLabel }) => {
    const n = pair.truth.length
    const right = sum(byLabel.map(({ hits }) => hits))
    const shared = sum(byLabel.map(({ actual, predicted }) => actual * predicted))
    const spreadTruth = n * n - sum(byLabel.map(({ actual }) => actual * actual))
    const spreadPredicted = n * n - sum(byLabel.map(({ predicted }) => predicted * predicted))
    const scale = Math.sqrt(spreadTruth) * Math.sqrt(spreadPredicted)
    return valued(scale === 0 ? 0 : Math.max(-1, Math.min(1, (n * right - shared) / scale)))
  })

/** The weight of a disagreement by the distance of both labels in the list: constant, the distance, or its square. */
type KappaWeights = 'linear' | 'quadratic' | null

/**
 * Cohen's kappa, 1 − Σ w·observed / Σ w·expected. `labels` restricts and orders the classes; rows with another label
 * are left out. Refuses where no disagreement is to be expected. Source: Cohen 1960, 1968; scikit-learn cohen_kappa_score.
 */
export const cohenKappa = (
  { truth, predicted }: Pair,
  { weights, labels }: { readonly weights: KappaWeights; readonly labels?: readonly Label[] | undefined },
): Metric => {
  const rows = rowCount(truth, predicted)
  if (!rows.ok) return rows
  return andThen(sortedLabels(truth, predicted, labels ?? []), present => {
    const classes = labels ?? present
    const placed = placedPairs({ truth, predicted }, classes)
    const observed = sum(placed.map(([a, b]) => disagreement(a - b, weights)))
    const expected = expectedDisagreement(marginals(placed, classes.length), weights)
    return expected === 0
      ? refuse('undefined_zero_division')
      : valued(1 - (observed * placed.length) / expected)
  })
}

type Placed = readonly [truth: number, predicted: number]

const placedPairs = ({ truth, predicted }: Pair, classes: readonly Label[]): Placed[] => {
  const position = new Map(classes.map((label, i) => [label, i]))
  return truth.flatMap((label, row): Placed[] => {
    const [a, b] = [position.get(label), position.get(predicted[row] ?? '')]
    return a === undefined || b === undefined ? [] : [[a, b]]
  })
}

const disagreement = (distance: number, weights: KappaWeights): number => {
  if (weights === null) return distance === 0 ? 0 : 1
  return weights === 'linear' ? Math.abs(distance) : distance * distance
}

type Marginals = { readonly n: number; readonly truth: Float64Array; readonly predicted: Float64Array }

const marginals = (placed: readonly Placed[], classes: number): Marginals => {
  const [truth, predicted] = [new Float64Array(classes), new Float64Array(classes)]
  for (const [a, b] of placed) {
    truth[a] = (truth[a] ?? 0) + 1
    predicted[b] = (predicted[b] ?? 0) + 1
  }
  return { n: placed.length, truth, predicted }
}

/**
 * Σ w(i − j) · truth_i · predicted_j without visiting every pair: a distance |i − j| counts the borders between
 * neighbouring classes, and its square follows from the moments.
 */
const expectedDisagreement = ({ n, truth, predicted }: Marginals, weights: KappaWeights): number => {
  if (weights === null) return n * n - sum(Array.from(truth, (count, i) => count * (predicted[i] ?? 0)))
  if (weights === 'quadratic') {
    const moment = (counts: Float64Array, power: number) => sum(Array.from(counts, (c, i) => c * i ** power))
    const cross = moment(truth, 1) * moment(predicted, 1)
    return n * (moment(truth, 2) + moment(predicted, 2)) - 2 * cross
  }
  let [below, predictedBelow, total] = [0, 0, 0]
  truth.forEach((count, i) => {
    below += count
    predictedBelow += predicted[i] ?? 0
    total += below * (n - predictedBelow) + (n - below) * predictedBelow
  })
  return total
}
