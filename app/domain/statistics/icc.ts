import { completeMatrix, type ScoreMatrix } from './score-matrix'

/**
 * The six intraclass correlations. The first number is the model: 1 each item has other judges, 2 judges are a sample,
 * 3 these judges only (consistency). Then `1` is of one judge's score and `k` of the mean over all judges.
 */
export type IntraclassCorrelations = {
  readonly icc1: number | null
  readonly icc21: number | null
  readonly icc31: number | null
  readonly icc1k: number | null
  readonly icc2k: number | null
  readonly icc3k: number | null
}

/**
 * ICC(1,1), ICC(2,1), ICC(3,1), ICC(1,k), ICC(2,k) and ICC(3,k) of judges × items. Source: Shrout & Fleiss 1979, table 4
 * and the formulas on pages 421 to 426. Null when a score is missing or there are fewer than two judges or items; a
 * single null where its denominator is 0, such as when all scores are equal.
 */
export const intraclassCorrelation = (matrix: ScoreMatrix): IntraclassCorrelations | null => {
  const rows = completeMatrix(matrix)
  const [k, n] = [rows?.length ?? 0, rows?.[0]?.length ?? 0]
  if (!rows || k < 2 || n < 2) return null
  const { items, judges, residual } = meanSquares(rows)
  const within = (judges * (k - 1) + residual * (n - 1) * (k - 1)) / (n * (k - 1))
  return {
    icc1: share(items - within, items + (k - 1) * within),
    icc21: share(items - residual, items + (k - 1) * residual + (k * (judges - residual)) / n),
    icc31: share(items - residual, items + (k - 1) * residual),
    icc1k: share(items - within, items),
    icc2k: share(items - residual, items + (judges - residual) / n),
    icc3k: share(items - residual, items),
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Mean squares of the two-way analysis of variance without replication. */
const meanSquares = (rows: readonly (readonly number[])[]) => {
  const [k, n] = [rows.length, rows[0]?.length ?? 0]
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const all = mean(rows.flat())
  const judgeMeans = rows.map(mean)
  const itemMeans = Array.from({ length: n }, (_, item) => mean(rows.map(row => row[item] ?? 0)))
  const squares = (means: readonly number[]) => means.reduce((total, m) => total + (m - all) ** 2, 0)
  const residual = rows.flatMap((row, j) =>
    row.map((value, i) => (value - (judgeMeans[j] ?? 0) - (itemMeans[i] ?? 0) + all) ** 2),
  )
  return {
    items: (k * squares(itemMeans)) / (n - 1),
    judges: (n * squares(judgeMeans)) / (k - 1),
    residual: residual.reduce((a, b) => a + b, 0) / ((n - 1) * (k - 1)),
  }
}
