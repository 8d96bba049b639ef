import { andThen, every, type Metric, refuse, valued } from './result'
import { type Rows, rowCount } from './rows'
import { mean, sum } from './sums'

/**
 * `k` uses only the first k ranks; `ignoreTies` puts the later of equal scores first instead of averaging over their
 * orders; `logBase` is the base of the discount.
 */
type DcgOptions = {
  readonly k?: number | undefined
  readonly ignoreTies: boolean
  readonly logBase: number
}

/** For each query the relevance of its documents and the scores that rank them. */
type Queries = { readonly relevance: Rows; readonly scores: Rows }

/**
 * Discounted cumulative gain Σ relevance / log₂(1 + rank), mean over queries; linear gain, equal scores share the mean
 * of their discounts. Source: Järvelin & Kekäläinen 2002; ties: McSherry & Najork 2008; scikit-learn dcg_score.
 */
export const dcg = (queries: Queries, options: DcgOptions): Metric =>
  meanOverQueries(queries, (relevance, scores) => valued(gain(relevance, scores, options)))

/**
 * DCG divided by that of the best order; 0 where nothing is relevant. Refuses negative relevance and queries of a
 * single document. Source: scikit-learn ndcg_score.
 */
export const ndcg = (queries: Queries, options: Omit<DcgOptions, 'logBase'>): Metric =>
  meanOverQueries(queries, (relevance, scores) => {
    if (relevance.length < 2) return refuse('too_few_rows')
    if (relevance.some(value => value < 0)) return refuse('negative_value')
    const best = gain(relevance, relevance, { ...options, logBase: 2 })
    return valued(best === 0 ? 0 : gain(relevance, scores, { ...options, logBase: 2 }) / best)
  })

const meanOverQueries = (
  { relevance, scores }: Queries,
  measure: (relevance: readonly number[], scores: readonly number[]) => Metric,
): Metric => {
  const rows = rowCount(relevance, scores)
  if (!rows.ok) return rows
  const measured = relevance.map((row, i): Metric => {
    const rowScores = scores[i] ?? []
    if (row.length !== rowScores.length) return refuse('shape_mismatch')
    if (row.length === 0) return refuse('no_rows')
    return [...row, ...rowScores].every(Number.isFinite) ? measure(row, rowScores) : refuse('non_finite')
  })
  return andThen(every(measured), values => valued(mean(values)))
}

const gain = (relevance: readonly number[], scores: readonly number[], options: DcgOptions): number => {
  const { k = relevance.length, ignoreTies, logBase } = options
  const ranked = relevance
    .map((value, index) => ({ value, score: scores[index] ?? 0, index }))
    .sort((a, b) => b.score - a.score || b.index - a.index)
  const discounts = ranked.map((_, i) => (i < k ? Math.log(logBase) / Math.log(i + 2) : 0))
  if (ignoreTies) return sum(ranked.map(({ value }, i) => value * (discounts[i] ?? 0)))
  const parts: number[] = []
  for (let start = 0; start < Math.min(k, ranked.length); ) {
    let end = start + 1
    while (ranked[end]?.score === ranked[start]?.score) end++
    parts.push(mean(ranked.slice(start, end).map(({ value }) => value)) * sum(discounts.slice(start, end)))
    start = end
  }
  return sum(parts)
}
