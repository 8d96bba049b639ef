import { measureOutputs, type Numbers, type Output, type OutputAverage, outputsOf } from './outputs'
import { andThen, type Metric, type OneOrEach, refuse, valued } from './result'
import { mean, median } from './sums'

type Tables = { readonly truth: Numbers; readonly predicted: Numbers }

/** Mean of |y − ŷ|, in the unit of y. Source: scikit-learn mean_absolute_error. */
export const meanAbsoluteError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output => valued(mean(errors(output).map(Math.abs))))

/** Median of |y − ŷ|, in the unit of y. Source: scikit-learn median_absolute_error. */
export const medianAbsoluteError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output => valued(median(errors(output).map(Math.abs))))

/** Largest |y − ŷ| of a single output. Refuses several. Source: scikit-learn max_error. */
export const maxError = (tables: Tables): Metric =>
  andThen(outputsOf(tables), ([output, second]) =>
    output && !second
      ? valued(errors(output).reduce((most, error) => Math.max(most, Math.abs(error)), 0))
      : refuse('shape_mismatch'),
  )

/** Mean of (y − ŷ)². Source: scikit-learn mean_squared_error. */
export const meanSquaredError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output => valued(squaredMean(errors(output))))

/** Root of the mean of (y − ŷ)², in the unit of y; of several outputs the mean of the roots. */
export const rootMeanSquaredError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output => valued(Math.sqrt(squaredMean(errors(output)))))

/** Mean of (ln(1 + y) − ln(1 + ŷ))². Refuses negative values. Source: scikit-learn mean_squared_log_error. */
export const meanSquaredLogError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output =>
    andThen(logErrors(output), differences => valued(squaredMean(differences))),
  )

/** Root of the same; of several outputs the mean of the roots. */
export const rootMeanSquaredLogError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  measureOutputs(tables, average, output =>
    andThen(logErrors(output), differences => valued(Math.sqrt(squaredMean(differences)))),
  )

/**
 * Pinball loss of a predicted quantile: mean of α(y − ŷ) where the truth is above, (1 − α)(ŷ − y) where it is below.
 * Refuses α outside [0, 1]. Source: Koenker & Bassett 1978; scikit-learn mean_pinball_loss.
 */
export const pinballLoss = (
  tables: Tables,
  { alpha, average }: { readonly alpha: number; readonly average: OutputAverage },
): Metric<OneOrEach> =>
  alpha >= 0 && alpha <= 1
    ? measureOutputs(tables, average, output =>
        valued(mean(errors(output).map(error => (error >= 0 ? alpha : alpha - 1) * error))),
      )
    : refuse('probability_out_of_range')

const errors = ({ truth, predicted }: Output): number[] => truth.map((y, i) => y - (predicted[i] ?? y))

const squaredMean = (values: readonly number[]): number => mean(values.map(value => value * value))

const logErrors = ({ truth, predicted }: Output): Metric<number[]> =>
  [...truth, ...predicted].some(value => value < 0)
    ? refuse('negative_value')
    : valued(errors({ truth: truth.map(Math.log1p), predicted: predicted.map(Math.log1p) }))
