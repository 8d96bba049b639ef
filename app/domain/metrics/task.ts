import type { Label } from './labels'
import { andThen, type Metric, type OneOrEach, refuse, valued } from './result'

/** The true and the predicted value of each row, and, where there are two classes, the positive one. */
export type Task = {
  readonly truth: readonly Label[]
  readonly predicted: readonly Label[]
  readonly positive: string | null
}

export const numbers = ({ truth, predicted }: Task) => ({
  truth: truth.map(Number),
  predicted: predicted.map(Number),
})

export const texts = ({ truth, predicted }: Task) => ({
  references: truth.map(String),
  predictions: predicted.map(String),
})

export const labels = ({ truth, predicted }: Task) => ({ kind: 'label' as const, truth, predicted })

/** 1 where the row is of the positive class, and the predicted numbers. */
export const positives = ({ truth, predicted, positive }: Task) => ({
  truth: truth.map(label => Number(String(label) === positive)),
  scores: predicted.map(Number),
})

/** Only the positive class counts; the file may name no other class than the two of the truth. */
export const positiveOnly = ({ positive }: Task) => ({
  average: 'binary' as const,
  zeroDivision: 0,
  ...(positive === null ? {} : { positive }),
})

export const one = (metric: Metric<OneOrEach>): Metric =>
  andThen(metric, value => (typeof value === 'number' ? valued(value) : refuse('shape_mismatch')))
