import { averagePrecision } from './average-precision'
import { brier } from './brier'
import type { MetricRecord } from './catalogue'
import { normalizedGini } from './gini'
import { LOG_LOSS_EPS, logLoss } from './log-loss'
import { rocAuc } from './roc-auc'
import { positives } from './task'

const example = {
  truth: ['yes', 'yes', 'no', 'yes', 'no', 'no'],
  predicted: [0.9, 0.7, 0.6, 0.4, 0.3, 0.1],
  positive: 'yes',
}
const ordering = { kind: 'score', twoClasses: true, best: 'high', range: [0, 1], example } as const
const chance = { kind: 'probability', twoClasses: true, best: 'low', example } as const

export const scoreMetrics = {
  roc_auc: {
    ...ordering,
    formula:
      '\\frac{1}{n_1 n_0}\\sum_{i \\in P}\\sum_{j \\in N}\\left([s_i > s_j] + \\tfrac12 [s_i = s_j]\\right)',
    source: 'Mann & Whitney 1947; scikit-learn roc_auc_score',
    measure: task => rocAuc(positives(task), { positive: 1 }),
  },
  average_precision: {
    ...ordering,
    formula: '\\sum_n (R_n - R_{n-1}) P_n',
    source: 'scikit-learn average_precision_score',
    measure: task => averagePrecision(positives(task), 1),
  },
  normalized_gini: {
    ...ordering,
    range: [-1, 1],
    formula: '\\frac{G(\\hat y)}{G(y)} = 2\\,AUC - 1',
    source: 'benhamner/Metrics normalized_gini; Hand & Till 2001',
    measure: task => {
      const { truth, scores } = positives(task)
      return normalizedGini({ truth, predicted: scores })
    },
  },
  log_loss: {
    ...chance,
    range: [0, null],
    formula: '-\\frac{1}{n}\\sum_{i=1}^{n}\\left(y_i \\ln p_i + (1 - y_i) \\ln(1 - p_i)\\right)',
    source: 'scikit-learn log_loss',
    measure: task => {
      const { truth, scores } = positives(task)
      const options = { eps: LOG_LOSS_EPS, labels: [0, 1], normalizeRows: false, normalize: true }
      return logLoss({ truth, probabilities: scores }, options)
    },
  },
  brier: {
    ...chance,
    range: [0, 1],
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}(p_i - y_i)^2',
    source: 'Brier 1950; scikit-learn brier_score_loss',
    measure: task => {
      const { truth, scores } = positives(task)
      return brier({ truth, probabilities: scores }, 1)
    },
  },
} as const satisfies Record<string, MetricRecord>
