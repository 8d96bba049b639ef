import Papa from 'papaparse'

/** A file as text, or why it is none: UTF-8 or UTF-16, with or without a byte order mark. */
export function decodeTable(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    // why: bytes that are not text of the encoding are reported by throwing
    return null
  }
}

/** A Latin text in UTF-16 has a zero in every other byte; UTF-8 has none. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8'
}

type Reader = {
  /** the names of the columns; false stops the reading */
  header: (columns: string[], options: { decimalComma: boolean }) => boolean
  /** a row that is not blank; `broken`: it begins with a quotation mark that nothing closes */
  row: (cells: string[], line: number, broken: boolean) => void
}

/** Reads a table row by row, so that the rows of a large file are never in memory together. */
export function readTable(text: string, { header, row }: Reader): void {
  const delimiter = delimiterOf(text)
  let [line, begun] = [1, false]
  Papa.parse<string[]>(text, {
    delimiter,
    // the fast mode would split the whole text at once
    fastMode: false,
    step: ({ data: cells, errors }, parser) => {
      const start = line
      line += 1 + breaksIn(cells)
      if (cells.length === 1 && cells[0]?.trim() === '') return
      if (begun)
        return row(
          cells,
          start,
          errors.some(error => error.type === 'Quotes'),
        )
      begun = header(cells.map(plainName), { decimalComma: delimiter !== ',' })
      if (!begun) parser.abort()
    },
  })
}

/** The mark that occurs most in the first line. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = end < 0 ? text : text.slice(0, end)
  const counts = [',', ';', '\t', '|'].map(mark => ({ mark, count: first.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

function plainName(cell: string): string {
  return cell.trim().normalize('NFC')
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\r|\n/).length - 1
  return breaks
}
