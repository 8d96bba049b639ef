import { classMetrics } from './catalogue-classes'
import { numberMetrics } from './catalogue-numbers'
import { scoreMetrics } from './catalogue-scores'
import type { MetricKey, ValueKind } from './keys'
import type { Metric } from './result'
import type { Task } from './task'

/** Everything about a metric but its words: its page, the editor, the checks and the scores all read this. */
export type MetricRecord = {
  readonly kind: ValueKind
  /** the truth has two classes, one of which is the positive one */
  readonly twoClasses: boolean
  readonly best: 'high' | 'low'
  /** null where there is no end */
  readonly range: readonly [number | null, number | null]
  /** in the notation of TeX */
  readonly formula: string
  readonly source: string
  readonly example: Pick<Task, 'truth' | 'predicted'> & { readonly positive?: string }
  readonly measure: (task: Task) => Metric
}

export const metricCatalogue: Record<MetricKey, MetricRecord> = {
  ...classMetrics,
  ...scoreMetrics,
  ...numberMetrics,
}

/** The value of the example, computed by the metric itself. */
export function exampleValue({ example, measure }: MetricRecord): Metric {
  return measure({ ...example, positive: example.positive ?? null })
}

/** Whether the first value is the better one. */
export function isBetter({ best }: Pick<MetricRecord, 'best'>, one: number, other: number): boolean {
  return best === 'high' ? one > other : one < other
}
