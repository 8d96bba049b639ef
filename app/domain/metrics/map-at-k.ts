import type { Label } from './labels'
import { type Metric, valued } from './result'
import { rowCount } from './rows'
import { mean, sum } from './sums'

/**
 * Mean average precision at k: for each query, precision at each of the first k predictions that is relevant, summed
 * and divided by min(number of relevant items, k). A repeated prediction counts once but keeps its position; a query
 * without relevant items scores 0. Source: benhamner/Metrics apk and mapk.
 */
export const mapAtK = (
  {
    relevant,
    predicted,
  }: { readonly relevant: readonly (readonly Label[])[]; readonly predicted: readonly (readonly Label[])[] },
  k: number,
): Metric => {
  const rows = rowCount(relevant, predicted)
  if (!rows.ok) return rows
  return valued(mean(relevant.map((items, i) => averagePrecisionAtK(new Set(items), predicted[i] ?? [], k))))
}

const averagePrecisionAtK = (
  relevant: ReadonlySet<Label>,
  predicted: readonly Label[],
  k: number,
): number => {
  if (relevant.size === 0) return 0
  const earned = new Set<Label>()
  const precisions = predicted.slice(0, k).flatMap((item, place) => {
    if (!relevant.has(item) || earned.has(item)) return []
    earned.add(item)
    return [earned.size / (place + 1)]
  })
  return sum(precisions) / Math.min(relevant.size, k)
}
