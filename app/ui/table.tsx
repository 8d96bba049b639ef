import { type ReactNode, useId } from 'react'

type Column<Row> = {
  key: string
  header: string
  align?: 'start' | 'number'
  /** Dates, states and the like, which stay on one line. */
  short?: boolean
  /** The column with the name of the row. */
  heads?: boolean
  cell: (row: Row) => ReactNode
}

type TableProps<Row> = {
  caption?: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The reader's own row. */
  isCurrent?: (row: Row) => boolean
  /** rows of 36 px, for long lists of short values */
  dense?: boolean
  /** On phones every row becomes a list of labelled values; without it the table scrolls horizontally, by keyboard as well. */
  fold?: boolean
}

export function Table<Row>({ caption, columns, rows, dense, fold = true, ...rest }: TableProps<Row>) {
  const { rowKey, isCurrent } = rest
  const captionId = useId()
  const scrolls = !fold && { role: 'group', 'aria-labelledby': captionId, tabIndex: 0 }
  return (
    <div className="table-scroll" {...scrolls}>
      <table
        className="table"
        data-fold={fold ? '' : undefined}
        data-dense={dense ? '' : undefined}
        {...ROLES.table}
      >
        {caption && <caption id={captionId}>{caption}</caption>}
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map(column => (
              <th key={column.key} scope="col" data-align={column.align} {...ROLES.columnHead}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map(row => (
            <tr key={rowKey(row)} aria-current={isCurrent?.(row) || undefined} {...ROLES.row}>
              {columns.map(column => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.heads)
    return (
      <th scope="row" data-align={column.align} {...ROLES.rowHead}>
        {column.cell(row)}
      </th>
    )
  return (
    <td
      data-align={column.align}
      data-short={column.short ? '' : undefined}
      data-label={column.header}
      {...ROLES.cell}
    >
      <span>{column.cell(row)}</span>
    </td>
  )
}

/** Explicit roles, because some browsers drop a table's semantics when CSS changes its display. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
