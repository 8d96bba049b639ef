import { columns, type ScoreMatrix } from './score-matrix'

/**
 * Scores standardised per judge, for diagnosis only, because it assumes that every judge's sample is equally good. `z`
 * has the shape of the input; a judge who is constant or scored one item gets 0. `itemMeans` are the means over judges,
 * null for an item nobody scored. Population standard deviation (docs/judging.md#agreement-between-judges).
 */
export const judgeZScores = (
  matrix: ScoreMatrix,
): { readonly z: (number | null)[][]; readonly itemMeans: (number | null)[] } => {
  const z = matrix.map(standardised)
  const itemMeans = columns(z).map(values =>
    values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length,
  )
  return { z, itemMeans }
}

const standardised = (row: readonly (number | null)[]): (number | null)[] => {
  const values = row.flatMap(value => (value === null ? [] : [value]))
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const sd = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length)
  const flat = values.every(value => value === values[0])
  return row.map(value => (value === null ? null : flat ? 0 : (value - mean) / sd))
}
