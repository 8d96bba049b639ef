import { z } from 'zod'
import { kendallTauB, pearson, spearman } from '#app/domain/metrics/correlation'
import { explainedVariance, r2 } from '#app/domain/metrics/explained'
import type { Numbers, OutputAverage } from '#app/domain/metrics/outputs'
import {
  maxError,
  meanAbsoluteError,
  meanSquaredError,
  meanSquaredLogError,
  medianAbsoluteError,
  pinballLoss,
  rootMeanSquaredError,
  rootMeanSquaredLogError,
} from '#app/domain/metrics/regression-errors'
import {
  meanAbsolutePercentageError,
  meanAbsoluteScaledError,
  symmetricMape,
} from '#app/domain/metrics/relative-errors'
import type { Metric, OneOrEach } from '#app/domain/metrics/result'
import { count, metric, multioutput, none, numberPair, numbersOrRows, tables } from './metric-shapes'
import type { CaseMethod } from './run'
import { finite } from './shapes'

type Tables = { readonly truth: Numbers; readonly predicted: Numbers }

const averaged = (measure: (data: Tables, average: OutputAverage) => Metric<OneOrEach>): CaseMethod =>
  metric(z.strictObject({ multioutput }), tables, (data, params) => measure(data, params.multioutput))

const explained = z
  .strictObject({
    multioutput: z
      .union([z.enum(['uniform_average', 'raw_values', 'variance_weighted']), z.array(finite)])
      .default('uniform_average'),
    force_finite: z.boolean().default(true),
  })
  .transform(params => ({ average: params.multioutput, forceFinite: params.force_finite }))

const pinball = z
  .strictObject({ alpha: finite.default(0.5), multioutput })
  .transform(params => ({ alpha: params.alpha, average: params.multioutput }))

const scaled = z
  .strictObject({ training: numbersOrRows, periodicity: count.default(1), multioutput })
  .transform(({ training, periodicity, ...rest }) => ({ training, periodicity, average: rest.multioutput }))

/** Metrics of predicted numbers. */
export const numberMetrics: readonly (readonly [string, CaseMethod])[] = [
  ['mae', averaged(meanAbsoluteError)],
  ['medae', averaged(medianAbsoluteError)],
  ['mse', averaged(meanSquaredError)],
  ['rmse', averaged(rootMeanSquaredError)],
  ['msle', averaged(meanSquaredLogError)],
  ['rmsle', averaged(rootMeanSquaredLogError)],
  ['mape', averaged(meanAbsolutePercentageError)],
  ['smape', averaged(symmetricMape)],
  ['mase', metric(scaled, tables, meanAbsoluteScaledError)],
  ['max_error', metric(none, tables, maxError)],
  ['pinball', metric(pinball, tables, pinballLoss)],
  ['r2', metric(explained, tables, r2)],
  ['explained_variance', metric(explained, tables, explainedVariance)],
  ['pearson', metric(none, numberPair, pearson)],
  ['spearman', metric(none, numberPair, spearman)],
  ['kendall_tau_b', metric(none, numberPair, kendallTauB)],
]
