import type { TableReader, TableSink } from './read-table'
import { collector } from './whole-lines'

type Found = { cells: string[]; next: number; broken: boolean; breaks: number }

/** Reads a table with a separator: comma, semicolon, tab or bar, whichever its first line has most of. */
export function csvReader(sink: TableSink): TableReader {
  let [line, skipping] = [1, false]
  let format: { mark: string; lineBreak: string } | null = null
  let begun = false

  function accept({ cells, broken, breaks }: Found): void {
    const start = line
    line += 1 + breaks
    if (cells.length === 1 && cells[0]?.trim() === '') return
    if (begun) sink.row(cells, start, broken ? 'quotes' : null)
    else {
      begun = sink.header(cells.map(plainName), { decimalComma: format?.mark !== ',' })
      skipping = !begun
    }
  }

  return collector((text, last) => {
    if (skipping) return text.length
    const lineBreak = format?.lineBreak ?? lineBreakOf(text)
    if (lineBreak === null && !last) return 0
    format ??= { mark: markOf(text), lineBreak: lineBreak ?? '\n' }
    let at = 0
    while (at < text.length && !skipping) {
      const found = rowAt(text, at, { ...format, last })
      if (!found) return at
      at = found.next
      accept(found)
    }
    return skipping ? text.length : at
  })
}

/** How the first line ends; null while that cannot be said. An old Macintosh ends lines with a carriage return alone. */
function lineBreakOf(text: string): string | null {
  const at = text.search(/[\r\n]/)
  if (at < 0 || at === text.length - 1) return null
  return text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n'
}

/** The mark that occurs most in the first line. */
function markOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = end < 0 ? text : text.slice(0, end)
  const counts = [',', ';', '\t', '|'].map(mark => ({ mark, count: first.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

type Format = { mark: string; lineBreak: string; last: boolean }

/** The row that begins here; null where it is not complete. */
function rowAt(text: string, from: number, { mark, lineBreak, last }: Format): Found | null {
  const end = text.indexOf(lineBreak, from)
  if (end < 0 && !last) return null
  const stop = end < 0 ? text.length : end
  const quote = text.indexOf('"', from)
  if (quote >= 0 && quote < stop) return quotedRow(text, from, { mark, lineBreak, last })
  const row = text.slice(from, text[stop - 1] === '\r' && stop > from ? stop - 1 : stop)
  return { cells: row.split(mark), next: stop + 1, broken: false, breaks: 0 }
}

/** A row in which a cell may have marks and breaks between quotation marks. */
function quotedRow(text: string, from: number, { mark, lineBreak, last }: Format): Found | null {
  const found: Found = { cells: [], next: from, broken: false, breaks: 0 }
  for (let at = from; ; ) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, { mark, last }) : plainCell(text, at, { mark, lineBreak })
    if (cell === null || (cell.end >= text.length && !last)) return null
    found.cells.push(cell.value)
    found.broken ||= cell.broken
    found.breaks += cell.value.split(/\r\n|\r|\n/).length - 1
    if (text[cell.end] === mark) at = cell.end + 1
    else {
      found.next = text.startsWith('\r\n', cell.end) ? cell.end + 2 : cell.end + 1
      return found
    }
  }
}

type Cell = { value: string; end: number; broken: boolean }

function plainCell(text: string, from: number, { mark, lineBreak }: Omit<Format, 'last'>): Cell {
  const stops = [text.indexOf(mark, from), text.indexOf(lineBreak, from)].filter(at => at >= 0)
  const end = Math.min(text.length, ...stops)
  const bare = text[end] === '\n' && text[end - 1] === '\r' && end > from ? end - 1 : end
  return { value: text.slice(from, bare), end, broken: false }
}

/** A cell between quotation marks; two of them inside are one. After the closing one comes a mark, a break or the end. */
function quotedCell(text: string, from: number, { mark, last }: Omit<Format, 'lineBreak'>): Cell | null {
  let broken = false
  for (let at = from + 1; ; ) {
    const close = text.indexOf('"', at)
    if (close < 0) return last ? { value: text.slice(from + 1), end: text.length, broken: true } : null
    const after = text[close + 1]
    if (after === '"') at = close + 2
    else if (after === undefined || after === mark || after === '\n' || after === '\r') {
      const value = text.slice(from + 1, close).replaceAll('""', '"')
      return { value, end: close + 1, broken }
    } else {
      broken = true
      at = close + 1
    }
  }
}

function plainName(cell: string): string {
  return cell.trim().normalize('NFC')
}
