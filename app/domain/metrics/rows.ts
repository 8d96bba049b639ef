import { type Metric, refuse, valued } from './result'

/** A table with the same number of cells in every row. */
export type Rows = readonly (readonly number[])[]

/** Checks two columns that belong together row by row: at least one row, and equally many on both sides. */
export const rowCount = (truth: readonly unknown[], predicted: readonly unknown[]): Metric => {
  if (truth.length !== predicted.length) return refuse('length_mismatch')
  return truth.length === 0 ? refuse('no_rows') : valued(truth.length)
}

/** The number of columns of a table of finite numbers. */
export const width = (rows: Rows): Metric => {
  const columns = rows[0]?.length ?? 0
  if (rows.some(row => row.length !== columns)) return refuse('shape_mismatch')
  if (columns === 0) return refuse('no_rows')
  return rows.every(row => row.every(Number.isFinite)) ? valued(columns) : refuse('non_finite')
}

export const column = (rows: Rows, index: number): number[] => rows.map(row => row[index] ?? 0)

export const columns = (rows: Rows): number[][] => (rows[0] ?? []).map((_, index) => column(rows, index))

/** Two columns of finite numbers, checked. */
export const pairedNumbers = (
  truth: readonly number[],
  predicted: readonly number[],
): Metric<{ readonly truth: readonly number[]; readonly predicted: readonly number[] }> => {
  const rows = rowCount(truth, predicted)
  if (!rows.ok) return rows
  const finite = truth.every(Number.isFinite) && predicted.every(Number.isFinite)
  return finite ? valued({ truth, predicted }) : refuse('non_finite')
}
