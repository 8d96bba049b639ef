import type { Sheet } from './sheet'

/** A list of objects by the keys of the columns; instants in UTC. */
export function jsonSheet({ columns, rows }: Sheet): string {
  const list = rows.map(row => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])))
  return `${JSON.stringify(list, null, 2)}\n`
}
