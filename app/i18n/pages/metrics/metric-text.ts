import type { MetricKey, ValueKind } from '#app/domain/metrics/keys'

/** The words of a metric: its name, what it measures, and what a reader must know before using it. */
export type MetricText = { name: string; says: string; notes: string[] }

/** `empty`: what a file with a missing value gets · `value`: what the column of predictions holds */
export type MetricTexts = {
  metrics: Record<MetricKey, MetricText>
  kinds: Record<ValueKind, { title: string; value: string; empty: string }>
}
