import { pearson } from './correlation'

const ENOUGH = 5
const TOO_MUCH = 0.95

/**
 * Whether a judge's criteria correlate: the mean Pearson correlation over all pairs of criteria, each over the reviews
 * that mark both. Rows are the judge's reviews, columns the criteria. `correlation` is null under three reviews or
 * where all marks are equal; it is flagged above 0.95 from five reviews on (docs/judging.md#agreement-between-judges).
 */
export const halo = (
  rows: readonly (readonly (number | null)[])[],
): { readonly correlation: number | null; readonly flagged: boolean } => {
  const criteria = [...(rows[0] ?? []).keys()]
  const pairs = criteria.flatMap(a => criteria.filter(b => b > a).map(b => correlationOf(rows, a, b)))
  const known = pairs.filter(value => value !== null)
  if (rows.length < 3 || known.length === 0) return { correlation: null, flagged: false }
  const correlation = known.reduce((total, value) => total + value, 0) / known.length
  return { correlation, flagged: rows.length >= ENOUGH && correlation > TOO_MUCH }
}

const correlationOf = (
  rows: readonly (readonly (number | null)[])[],
  a: number,
  b: number,
): number | null => {
  const both = rows.flatMap(row => {
    const [x, y] = [row[a] ?? null, row[b] ?? null]
    return x === null || y === null ? [] : [{ x, y }]
  })
  return pearson(
    both.map(pair => pair.x),
    both.map(pair => pair.y),
  )
}
