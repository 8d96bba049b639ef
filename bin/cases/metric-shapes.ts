import { z } from 'zod'
import type { Metric } from '#app/domain/metrics/result'
import type { CaseMethod } from './run'
import { anyNumber, finite, refused } from './shapes'

/** A class label; true and false are 1 and 0. */
export const label = z.union([z.number(), z.string(), z.boolean().transform(Number)])

export const labels = z.array(label)

const cell = z.union([anyNumber, z.boolean().transform(Number)])

export const numbers = z.array(cell)

export const rows = z.array(numbers)

/** One number per row, or a row of several. */
export const numbersOrRows = z.union([numbers, rows])

/** The true and the predicted values. */
export const truthAnd = <T extends z.ZodType, P extends z.ZodType>(truth: T, predicted: P) =>
  z.object({ y_true: truth, y_pred: predicted })

/** One label per row, or sets of labels as rows of 0 and 1. */
export const targets = z.union([
  truthAnd(labels, labels).transform(({ y_true, y_pred }) => ({
    kind: 'label' as const,
    truth: y_true,
    predicted: y_pred,
  })),
  truthAnd(rows, rows).transform(({ y_true, y_pred }) => ({
    kind: 'set' as const,
    truth: y_true,
    predicted: y_pred,
  })),
])

/** Two columns of labels. */
export const labelPair = truthAnd(labels, labels).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  predicted: y_pred,
}))

/** Two columns of numbers. */
export const numberPair = truthAnd(numbers, numbers).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  predicted: y_pred,
}))

/** Two columns or tables of numbers. */
export const tables = truthAnd(numbersOrRows, numbersOrRows).transform(({ y_true, y_pred }) => ({
  truth: y_true,
  predicted: y_pred,
}))

/** Two columns of texts. */
export const texts = truthAnd(z.array(z.string()), z.array(z.string())).transform(({ y_true, y_pred }) => ({
  references: y_true,
  predictions: y_pred,
}))

export const none = z.strictObject({})

export const count = z.int().positive()

export const normalize = z.boolean().default(true)

/** How values of several outputs are averaged. */
export const multioutput = z
  .union([z.enum(['uniform_average', 'raw_values']), z.array(finite)])
  .default('uniform_average')

/**
 * A metric from the schema of its params and columns. Unknown params, and input of another shape, are refused as
 * `malformed`.
 */
export const metric =
  <P, D>(
    params: z.ZodType<P>,
    data: z.ZodType<D>,
    run: (data: D, params: P) => Metric<unknown>,
  ): CaseMethod =>
  input => {
    const [parsed, columns] = [z.object({ params }).safeParse(input), data.safeParse(input)]
    if (!parsed.success || !columns.success) return refused('malformed')
    const result = run(columns.data, parsed.data.params)
    return result.ok ? { answer: result.value } : refused(result.error)
  }
