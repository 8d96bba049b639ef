import { csvOf } from '#app/text/csv'

type Value = string | number | boolean | null

/** The rows of a board as CSV, under the names that they have in JSON; all rows have the same. */
export function boardCsv(rows: readonly Readonly<Record<string, Value>>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const cell = (value: Value = null) => (value === null ? '' : String(value))
  const cells = rows.map(row => Object.fromEntries(columns.map(name => [name, cell(row[name])])))
  return csvOf(columns, cells)
}
