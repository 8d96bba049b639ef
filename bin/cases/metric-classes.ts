import { z } from 'zod'
import { accuracy, balancedAccuracy, hammingLoss, zeroOneLoss } from '#app/domain/metrics/accuracy'
import { cohenKappa, matthews } from '#app/domain/metrics/class-agreement'
import { fbeta, jaccard, precision, recall } from '#app/domain/metrics/precision-recall'
import { label, labelPair, labels, metric, none, normalize, targets } from './metric-shapes'
import type { CaseMethod } from './run'
import { anyNumber } from './shapes'

const perLabel = z.strictObject({
  average: z.enum(['binary', 'micro', 'macro', 'weighted', 'samples']).nullable().default('binary'),
  labels: labels.nullish(),
  pos_label: label.nullish(),
  zero_division: z.union([z.literal(0), z.literal(1), z.literal('warn').transform(() => 0)]).default(0),
})

const scoringOf = (params: z.infer<typeof perLabel>) => ({
  average: params.average,
  labels: params.labels ?? undefined,
  positive: params.pos_label ?? undefined,
  zeroDivision: params.zero_division,
})

const counting = z.strictObject({ normalize })

const kappa = z.strictObject({
  weights: z.enum(['linear', 'quadratic']).nullable().default(null),
  labels: labels.nullish(),
})

/** Metrics of predicted classes. */
export const classMetrics: readonly (readonly [string, CaseMethod])[] = [
  ['accuracy', metric(counting, targets, accuracy)],
  ['zero_one_loss', metric(counting, targets, zeroOneLoss)],
  ['hamming_loss', metric(none, targets, hammingLoss)],
  [
    'balanced_accuracy',
    metric(z.strictObject({ adjusted: z.boolean().default(false) }), targets, balancedAccuracy),
  ],
  ['precision', metric(perLabel, targets, (data, params) => precision(data, scoringOf(params)))],
  ['recall', metric(perLabel, targets, (data, params) => recall(data, scoringOf(params)))],
  ['f1', metric(perLabel, targets, (data, params) => fbeta(data, { beta: 1, ...scoringOf(params) }))],
  [
    'fbeta',
    metric(perLabel.extend({ beta: anyNumber }), targets, (data, { beta, ...params }) =>
      fbeta(data, { beta, ...scoringOf(params) }),
    ),
  ],
  ['jaccard', metric(perLabel, targets, (data, params) => jaccard(data, scoringOf(params)))],
  ['mcc', metric(none, labelPair, matthews)],
  [
    'cohen_kappa',
    metric(kappa, labelPair, (data, params) =>
      cohenKappa(data, { weights: params.weights, labels: params.labels ?? undefined }),
    ),
  ],
]
