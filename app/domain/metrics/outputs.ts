import { andThen, every, type Metric, type OneOrEach, refuse, valued } from './result'
import { columns, type Rows, rowCount, width } from './rows'
import { mean, sum, weightedMean } from './sums'

/** Numbers of a regression: one per row, or a row of several outputs. */
export type Numbers = readonly number[] | Rows

/** The true and the predicted values of one output, row by row. */
export type Output = { readonly truth: readonly number[]; readonly predicted: readonly number[] }

/** How the values of several outputs are averaged: their mean, their weighted mean, or not at all. */
export type OutputAverage = 'uniform_average' | 'raw_values' | readonly number[]

/** The outputs of both tables in pairs. Refuses tables of different shape, and numbers that are not finite. */
export const outputsOf = ({
  truth,
  predicted,
}: {
  readonly truth: Numbers
  readonly predicted: Numbers
}): Metric<readonly Output[]> => {
  const rows = rowCount(truth, predicted)
  if (!rows.ok) return rows
  const [trueRows, predictedRows] = [asRows(truth), asRows(predicted)]
  return andThen(width([...trueRows, ...predictedRows]), () => {
    const predictedColumns = columns(predictedRows)
    return valued(
      columns(trueRows).map((output, j) => ({ truth: output, predicted: predictedColumns[j] ?? [] })),
    )
  })
}

export const asRows = (numbers: Numbers): Rows => numbers.map(row => (typeof row === 'number' ? [row] : row))

/**
 * One value from the values of all outputs. Refuses weights whose number differs from that of the outputs, that are
 * negative or that sum to 0.
 */
export const averageOutputs = (values: readonly number[], average: OutputAverage): Metric<OneOrEach> => {
  if (average === 'raw_values') return valued(values)
  if (average === 'uniform_average') return valued(mean(values))
  const fitting = average.length === values.length && values.length > 1
  const usable = average.every(weight => Number.isFinite(weight) && weight >= 0) && sum(average) > 0
  return fitting && usable ? valued(weightedMean(values, average)) : refuse('bad_weights')
}

/** A measure of single outputs, averaged. */
export const measureOutputs = (
  tables: { readonly truth: Numbers; readonly predicted: Numbers },
  average: OutputAverage,
  measure: (output: Output) => Metric,
): Metric<OneOrEach> =>
  andThen(outputsOf(tables), outputs =>
    andThen(every(outputs.map(measure)), values => averageOutputs(values, average)),
  )
