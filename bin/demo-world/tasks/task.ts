import type { MetricInput } from '#app/domain/attempts/input'
import type { Texts } from '../content/shape'

/** A task that a metric scores: its data, made anew by each seed, and what a team of a given worth would predict. */
export type MetricTask = {
  settings: MetricInput
  /** CSV texts for everyone */
  files: { name: string; text: string; description: Texts }[]
  truth: string
  baseline: { name: string; text: string }
  /** `worth`: 0 to 10, how good the predictions are; the same subject gives the same predictions */
  predictions: (subject: string, worth: number) => string
}

/** A CSV text of the named columns; no value may need quotation marks. */
export function csv<R extends object>(columns: readonly (keyof R & string)[], rows: readonly R[]): string {
  return [columns.join(','), ...rows.map(row => columns.map(name => row[name]).join(','))].join('\n')
}

/** To hundredths. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
