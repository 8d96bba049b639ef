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
  const itemMeans = columns(z).map(given =>
    given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length,
  )
  return { z, itemMeans }
}

const standardised = (row: readonly (number | null)[]): (number | null)[] => {
  const given = row.flatMap(value => (value === null ? [] : [value]))
  const mean = given.reduce((a, b) => a + b, 0) / given.length
  const sd = Math.sqrt(given.reduce((total, value) => total + (value - mean) ** 2, 0) / given.length)
  const flat = given.every(value => value === given[0])
  return row.map(value => (value === null ? null : flat ? 0 : (value - mean) / sd))
}
