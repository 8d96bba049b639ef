import { classMetrics } from './metric-classes'
import { numberMetrics } from './metric-numbers'
import { rankingMetrics } from './metric-rankings'
import { scoreMetrics } from './metric-scores'
import { textMetrics } from './metric-texts'
import type { CaseMethod } from './run'

/** Every metric a metric case may name. */
export const metricMethods: ReadonlyMap<string, CaseMethod> = new Map([
  ...classMetrics,
  ...scoreMetrics,
  ...numberMetrics,
  ...rankingMetrics,
  ...textMetrics,
])
