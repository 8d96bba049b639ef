import { averageLabels, type LabelScoring } from './label-average'
import { type Metric, type OneOrEach, refuse } from './result'
import type { Targets } from './targets'

/** Correct predictions of a label / all predictions of it. Source: scikit-learn precision_score. */
export const precision = (targets: Targets, scoring: LabelScoring): Metric<OneOrEach> =>
  averageLabels(targets, scoring, ({ hits, predicted }) => (predicted === 0 ? null : hits / predicted))

/** Correct predictions of a label / all rows where it is true. Source: scikit-learn recall_score. */
export const recall = (targets: Targets, scoring: LabelScoring): Metric<OneOrEach> =>
  averageLabels(targets, scoring, ({ hits, actual }) => (actual === 0 ? null : hits / actual))

/**
 * F = (1 + β²) hits / (β² true + predicted); β = 1 is F1, Infinity is recall. It divides by 0 only where a label is
 * neither true nor predicted. Refuses β < 0. Source: scikit-learn fbeta_score.
 */
export const fbeta = (
  targets: Targets,
  { beta, ...scoring }: LabelScoring & { readonly beta: number },
): Metric<OneOrEach> => {
  if (!(beta >= 0)) return refuse('negative_value')
  if (beta === Number.POSITIVE_INFINITY) return recall(targets, scoring)
  const square = beta * beta
  return averageLabels(targets, scoring, ({ hits, predicted, actual }) => {
    if (predicted + actual === 0) return null
    return hits === 0 ? 0 : ((1 + square) * hits) / (square * actual + predicted)
  })
}

/** Correct predictions of a label / rows where it is true or predicted. Source: scikit-learn jaccard_score. */
export const jaccard = (targets: Targets, scoring: LabelScoring): Metric<OneOrEach> =>
  averageLabels(targets, scoring, ({ hits, predicted, actual }) => {
    const either = predicted + actual - hits
    return either === 0 ? null : hits / either
  })
