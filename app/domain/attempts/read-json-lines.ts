import type { TableReader, TableSink } from './read-table'
import { collector } from './whole-lines'

/** Reads JSON Lines: one object a line. The first one names the columns; a name that a later one lacks is an empty cell. */
export function jsonLinesReader(sink: TableSink): TableReader {
  let [line, skipping] = [0, false]
  let columns: string[] | null = null

  function accept(text: string): void {
    line++
    if (text.trim() === '') return
    const object = objectOf(text)
    if (!columns) {
      columns = [...(object?.keys() ?? [])]
      skipping = !sink.header(columns, { decimalComma: false })
      if (skipping) return
    }
    const cells = columns.map(name => object?.get(name) ?? '')
    sink.row(cells, line, object ? null : 'json')
  }

  return collector((text, last) => {
    let at = 0
    while (at < text.length && !skipping) {
      const end = text.indexOf('\n', at)
      if (end < 0 && !last) return at
      accept(text.slice(at, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end + 1
    }
    return text.length
  })
}

/** The plain values of an object as cells; null where the line is none, or holds anything nested. */
function objectOf(text: string): Map<string, string> | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // why: a line that is not JSON is a fault of the file, reported by throwing
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const cells = new Map<string, string>()
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'object' && each !== null) return null
    cells.set(name.trim().normalize('NFC'), each === null ? '' : String(each))
  }
  return cells
}
