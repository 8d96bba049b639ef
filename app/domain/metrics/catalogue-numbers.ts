import type { MetricRecord } from './catalogue'
import { kendallTauB, pearson, spearman } from './correlation'
import { exactMatch } from './exact-match'
import { r2 } from './explained'
import {
  maxError,
  meanAbsoluteError,
  medianAbsoluteError,
  rootMeanSquaredError,
  rootMeanSquaredLogError,
} from './regression-errors'
import { meanAbsolutePercentageError, symmetricMape } from './relative-errors'
import { numbers, one, texts } from './task'
import { characterErrorRate, wordErrorRate } from './text-distance'

const homes = { truth: [120, 95, 210, 150, 80], predicted: [110, 84, 190, 165, 100] }
const error = { kind: 'number', twoClasses: false, best: 'low', range: [0, null], example: homes } as const
const likeness = { kind: 'number', twoClasses: false, best: 'high', range: [-1, 1], example: homes } as const
const sentences = {
  truth: ['salam dünya', 'bu gün hava yaxşıdır'],
  predicted: ['salam dunya', 'bu gün hava yaxşıdır'],
}
const text = { kind: 'text', twoClasses: false, example: sentences } as const
const AVERAGE = 'uniform_average'

export const numberMetrics = {
  rmse: {
    ...error,
    formula: '\\sqrt{\\frac{1}{n}\\sum_{i=1}^{n}(y_i - \\hat y_i)^2}',
    source: 'scikit-learn root_mean_squared_error',
    measure: task => one(rootMeanSquaredError(numbers(task), AVERAGE)),
  },
  mae: {
    ...error,
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}|y_i - \\hat y_i|',
    source: 'scikit-learn mean_absolute_error',
    measure: task => one(meanAbsoluteError(numbers(task), AVERAGE)),
  },
  medae: {
    ...error,
    formula: '\\operatorname{median}_i |y_i - \\hat y_i|',
    source: 'scikit-learn median_absolute_error',
    measure: task => one(medianAbsoluteError(numbers(task), AVERAGE)),
  },
  max_error: {
    ...error,
    formula: '\\max_i |y_i - \\hat y_i|',
    source: 'scikit-learn max_error',
    measure: task => maxError(numbers(task)),
  },
  r2: {
    ...likeness,
    range: [null, 1],
    formula: '1 - \\frac{\\sum_i (y_i - \\hat y_i)^2}{\\sum_i (y_i - \\bar y)^2}',
    source: 'scikit-learn r2_score',
    measure: task => one(r2(numbers(task), { average: AVERAGE, forceFinite: true })),
  },
  mape: {
    ...error,
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}\\frac{|y_i - \\hat y_i|}{|y_i|}',
    source: 'scikit-learn mean_absolute_percentage_error',
    measure: task => one(meanAbsolutePercentageError(numbers(task), AVERAGE)),
  },
  smape: {
    ...error,
    range: [0, 2],
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}\\frac{|y_i - \\hat y_i|}{(|y_i| + |\\hat y_i|)/2}',
    source: 'Chen & Yang 2004',
    measure: task => one(symmetricMape(numbers(task), AVERAGE)),
  },
  rmsle: {
    ...error,
    formula: '\\sqrt{\\frac{1}{n}\\sum_{i=1}^{n}\\left(\\ln(1 + y_i) - \\ln(1 + \\hat y_i)\\right)^2}',
    source: 'scikit-learn root_mean_squared_log_error',
    measure: task => one(rootMeanSquaredLogError(numbers(task), AVERAGE)),
  },
  pearson: {
    ...likeness,
    formula:
      '\\frac{\\sum_i (y_i - \\bar y)(\\hat y_i - \\bar{\\hat y})}{\\sqrt{\\sum_i (y_i - \\bar y)^2}\\,\\sqrt{\\sum_i (\\hat y_i - \\bar{\\hat y})^2}}',
    source: 'Pearson 1895',
    measure: task => pearson(numbers(task)),
  },
  spearman: {
    ...likeness,
    formula: '\\rho(y, \\hat y) = r(R(y), R(\\hat y))',
    source: 'Spearman 1904',
    measure: task => spearman(numbers(task)),
  },
  kendall_tau_b: {
    ...likeness,
    formula: '\\frac{C - D}{\\sqrt{(n_0 - n_1)(n_0 - n_2)}}',
    source: 'Kendall 1945; Knight 1966',
    measure: task => kendallTauB(numbers(task)),
  },
  exact_match: {
    ...text,
    best: 'high',
    range: [0, 1],
    formula: '\\frac{1}{n}\\sum_{i=1}^{n}[\\hat y_i = y_i]',
    source: 'huggingface/evaluate exact_match',
    measure: task =>
      exactMatch(texts(task), {
        ignorePatterns: [],
        ignoreCase: false,
        ignorePunctuation: false,
        ignoreNumbers: false,
      }),
  },
  wer: {
    ...text,
    best: 'low',
    range: [0, null],
    formula: '\\frac{S + D + I}{N}',
    source: 'huggingface/evaluate wer',
    measure: task => wordErrorRate(texts(task), { concatenate: false }),
  },
  cer: {
    ...text,
    best: 'low',
    range: [0, null],
    formula: '\\frac{S + D + I}{N}',
    source: 'huggingface/evaluate cer',
    measure: task => characterErrorRate(texts(task), { concatenate: false }),
  },
} as const satisfies Record<string, MetricRecord>
