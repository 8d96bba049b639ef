const [mostColumns, longestCell] = [100, 100]

/** The names of the columns and the first rows, as they are kept with a truth. */
export function firstOf({ columns, first }: { columns: string[]; first: string[][] }) {
  return {
    header: columns.slice(0, mostColumns),
    first: first.map(row => row.slice(0, mostColumns).map(cell => cell.slice(0, longestCell))),
  }
}
