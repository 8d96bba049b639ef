/** Scores of judges (rows) × items (columns); null where a judge did not score an item. */
export type ScoreMatrix = readonly (readonly (number | null)[])[]

/** The matrix without gaps, or null when there is one, or rows differ in length, or it is empty. */
export const completeMatrix = (matrix: ScoreMatrix): number[][] | null => {
  const width = matrix[0]?.length ?? 0
  const rows = matrix.map(row => row.flatMap(value => (value === null ? [] : [value])))
  return width > 0 && rows.every(row => row.length === width) ? rows : null
}

/** The scores of each item (column), without gaps. */
export const columns = (matrix: ScoreMatrix): number[][] =>
  Array.from({ length: matrix[0]?.length ?? 0 }, (_, item) =>
    matrix.flatMap(row => {
      const value = row[item] ?? null
      return value === null ? [] : [value]
    }),
  )
