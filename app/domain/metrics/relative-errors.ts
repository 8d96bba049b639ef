import { asRows, measureOutputs, type Numbers, type OutputAverage } from './outputs'
import { meanAbsoluteError } from './regression-errors'
import { andThen, type Metric, type OneOrEach, refuse, valued } from './result'
import { mean } from './sums'

type Tables = { readonly truth: Numbers; readonly predicted: Numbers }

/** Replaces a divisor of 0: the spacing of doubles at 1, as in the sources. */
const LEAST = Number.EPSILON

/**
 * Mean of |y − ŷ| / |y|, as a fraction. A true 0 divides by 2.2e-16 and makes the score huge: a challenge should not be
 * set up with one. Source: scikit-learn mean_absolute_percentage_error.
 */
export const meanAbsolutePercentageError = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  relative(tables, average, y => Math.abs(y))

/**
 * Mean of |y − ŷ| / ((|y| + |ŷ|) / 2), a fraction in [0, 2]; 0 where both are 0.
 * Source: Chen & Yang 2004; huggingface/evaluate smape.
 */
export const symmetricMape = (tables: Tables, average: OutputAverage): Metric<OneOrEach> =>
  relative(tables, average, (y, guess) => (Math.abs(y) + Math.abs(guess)) / 2)

const relative = (
  tables: Tables,
  average: OutputAverage,
  scale: (truth: number, predicted: number) => number,
): Metric<OneOrEach> =>
  measureOutputs(tables, average, ({ truth, predicted }) => {
    const shares = truth.map((y, i) => {
      const guess = predicted[i] ?? y
      return y === guess ? 0 : Math.abs(y - guess) / Math.max(scale(y, guess), LEAST)
    })
    return valued(mean(shares))
  })

/**
 * Mean absolute error divided by that of the forecast "as one period before" on the training series; both are averaged
 * over outputs before the division. Refuses a training series of at most one period, and one that repeats itself each
 * period, because it has no error to scale by. Source: Hyndman & Koehler 2006; huggingface/evaluate mase.
 */
export const meanAbsoluteScaledError = (
  tables: Tables,
  {
    training,
    periodicity,
    average,
  }: { readonly training: Numbers; readonly periodicity: number; readonly average: OutputAverage },
): Metric<OneOrEach> => {
  const series = asRows(training)
  if (series.length <= periodicity) return refuse('too_few_rows')
  const naive = { truth: series.slice(periodicity), predicted: series.slice(0, -periodicity) }
  if (series[0]?.length !== asRows(tables.truth)[0]?.length) return refuse('shape_mismatch')
  return andThen(meanAbsoluteError(tables, average), error =>
    andThen(meanAbsoluteError(naive, average), scale => divided(error, scale)),
  )
}

const divided = (error: OneOrEach, scale: OneOrEach): Metric<OneOrEach> => {
  const scales = [scale].flat()
  if (scales.includes(0)) return refuse('zero_variance')
  return valued(
    typeof error === 'number'
      ? error / (scales[0] ?? Number.NaN)
      : error.map((each, j) => each / (scales[j] ?? Number.NaN)),
  )
}
