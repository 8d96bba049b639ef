import { z } from 'zod'
import { averagePrecision, averagePrecisionOfSets } from '#app/domain/metrics/average-precision'
import { brier } from '#app/domain/metrics/brier'
import { LOG_LOSS_EPS, logLoss } from '#app/domain/metrics/log-loss'
import { type Metric, type OneOrEach, refuse } from '#app/domain/metrics/result'
import { rocAuc, rocAucOfSets } from '#app/domain/metrics/roc-auc'
import { rocAucOneVsOne, rocAucOneVsRest } from '#app/domain/metrics/roc-auc-classes'
import { topKAccuracy, topKAccuracyOfTwo } from '#app/domain/metrics/top-k-accuracy'
import {
  count,
  label,
  labels,
  metric,
  normalize,
  numbers,
  numbersOrRows,
  rows,
  truthAnd,
} from './metric-shapes'
import type { CaseMethod } from './run'
import { finite } from './shapes'

const ofTwo = truthAnd(labels, numbers).transform(({ y_true, y_pred }) => ({
  kind: 'two' as const,
  task: { truth: y_true, scores: y_pred },
}))

const ofClasses = truthAnd(labels, rows).transform(({ y_true, y_pred }) => ({
  kind: 'classes' as const,
  task: { truth: y_true, scores: y_pred },
}))

const ofSets = truthAnd(rows, rows).transform(({ y_true, y_pred }) => ({
  kind: 'sets' as const,
  task: { truth: y_true, scores: y_pred },
}))

const probabilities = truthAnd(labels, numbersOrRows).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  probabilities: y_pred,
}))

const probabilitiesOfTwo = truthAnd(labels, numbers).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  probabilities: y_pred,
}))

const average = z.enum(['micro', 'macro', 'weighted', 'samples']).nullable().default('macro')
const posLabel = label.nullish().transform(named => named ?? undefined)
const named = labels.nullish().transform(value => value ?? undefined)

const auc = z.strictObject({
  average,
  labels: named,
  max_fpr: finite.nullish().transform(rate => rate ?? undefined),
  multi_class: z.enum(['raise', 'ovr', 'ovo']).default('raise'),
  pos_label: posLabel,
})

type AucTask = z.infer<typeof ofTwo> | z.infer<typeof ofClasses> | z.infer<typeof ofSets>

const rocAucOf = (data: AucTask, params: z.infer<typeof auc>): Metric<OneOrEach> => {
  const { max_fpr: maxFpr, pos_label: positive, average: mean, multi_class: way } = params
  if (data.kind === 'two') return rocAuc(data.task, { maxFpr, positive })
  if (data.kind === 'sets') return rocAucOfSets(data.task, { maxFpr, average: mean })
  if (way === 'raise' || mean === 'samples' || (maxFpr ?? 1) !== 1) return refuse('multiclass_unnamed')
  if (way === 'ovr') return rocAucOneVsRest(data.task, { labels: params.labels, average: mean })
  if (mean !== 'macro' && mean !== 'weighted') return refuse('multiclass_unnamed')
  return rocAucOneVsOne(data.task, { labels: params.labels, average: mean })
}

const loss = z.strictObject({
  eps: finite.default(LOG_LOSS_EPS),
  labels: named,
  normalize_rows: z.boolean().default(false),
  normalize,
})

const topK = z.strictObject({ k: count.default(2), labels: named, normalize })

/** Metrics of scores and probabilities of classes. */
export const scoreMetrics: readonly (readonly [string, CaseMethod])[] = [
  ['roc_auc', metric(auc, z.union([ofTwo, ofClasses, ofSets]), rocAucOf)],
  [
    'average_precision',
    metric(
      z.strictObject({ average, pos_label: posLabel }),
      z.union([ofTwo, ofSets]),
      (data, params): Metric<OneOrEach> =>
        data.kind === 'two'
          ? averagePrecision(data.task, params.pos_label)
          : averagePrecisionOfSets(data.task, params.average),
    ),
  ],
  [
    'log_loss',
    metric(loss, probabilities, (data, { normalize_rows, ...params }) =>
      logLoss(data, { ...params, normalizeRows: normalize_rows }),
    ),
  ],
  [
    'brier',
    metric(z.strictObject({ pos_label: posLabel }), probabilitiesOfTwo, (data, params) =>
      brier(data, params.pos_label),
    ),
  ],
  [
    'top_k_accuracy',
    metric(topK, z.union([ofTwo, ofClasses]), (data, params) =>
      data.kind === 'two' ? topKAccuracyOfTwo(data.task, params) : topKAccuracy(data.task, params),
    ),
  ],
]
