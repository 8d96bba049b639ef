import { averageOutputs, type Numbers, type Output, type OutputAverage, outputsOf } from './outputs'
import { andThen, every, type Metric, type OneOrEach, refuse, valued } from './result'
import { isConstant, mean, sum } from './sums'

type Tables = { readonly truth: Numbers; readonly predicted: Numbers }

/**
 * `variance_weighted` weights outputs by the spread of their truth. Where the truth is constant, `forceFinite` returns
 * 1 for a perfect prediction and else 0; without it that is refused and −Infinity.
 */
type ExplainedOptions = {
  readonly average: OutputAverage | 'variance_weighted'
  readonly forceFinite: boolean
}

/**
 * Coefficient of determination R² = 1 − Σ (y − ŷ)² / Σ (y − ȳ)². Refuses a single row.
 * Source: scikit-learn r2_score.
 */
export const r2 = (tables: Tables, options: ExplainedOptions): Metric<OneOrEach> =>
  tables.truth.length === 1 && tables.predicted.length === 1
    ? refuse('too_few_rows')
    : explained(tables, options, errors => sum(errors.map(error => error * error)))

/**
 * 1 − Var(y − ŷ) / Var(y): R² without the effect of a constant shift. Source: scikit-learn explained_variance_score.
 */
export const explainedVariance = (tables: Tables, options: ExplainedOptions): Metric<OneOrEach> =>
  explained(tables, options, spread)

const explained = (
  tables: Tables,
  { average, forceFinite }: ExplainedOptions,
  unexplained: (errors: readonly number[]) => number,
): Metric<OneOrEach> =>
  andThen(outputsOf(tables), outputs => {
    const spreads = outputs.map(({ truth }) => spread(truth))
    const scores = outputs.map((output, j) =>
      shareExplained({ left: unexplained(errorsOf(output)), spread: spreads[j] ?? 0 }, forceFinite),
    )
    return andThen(every(scores), values => {
      if (average !== 'variance_weighted') return averageOutputs(values, average)
      const varied = values.length > 1 && spreads.some(each => each > 0)
      return averageOutputs(values, varied ? spreads : 'uniform_average')
    })
  })

const shareExplained = (
  { left, spread }: { readonly left: number; readonly spread: number },
  forceFinite: boolean,
): Metric => {
  if (spread > 0) return valued(1 - left / spread)
  if (forceFinite) return valued(left === 0 ? 1 : 0)
  return left === 0 ? refuse('undefined_zero_division') : valued(Number.NEGATIVE_INFINITY)
}

const errorsOf = ({ truth, predicted }: Output): number[] => truth.map((y, i) => y - (predicted[i] ?? y))

/** Sum of squares around the mean, and exactly 0 where all values are equal. */
const spread = (values: readonly number[]): number => {
  if (isConstant(values)) return 0
  const centre = mean(values)
  return sum(values.map(value => (value - centre) ** 2))
}
