import { csvReader } from './read-csv'
import { jsonLinesReader } from './read-json-lines'

/** What reads the rows of a table. */
export type TableSink = {
  /** the names of the columns; false stops the reading */
  header: (columns: string[], options: { decimalComma: boolean }) => boolean
  /** a row that is not blank; `broken`: a quotation mark that nothing closes, or a line that is no object */
  row: (cells: readonly string[], line: number, broken: 'quotes' | 'json' | null) => void
}

/** Takes a text piece by piece. `end` reads what is left. */
export type TableReader = { write: (text: string) => void; end: () => void }

/** Reads a table row by row, so that the rows of a large file are never in memory together. Its first mark says what it is. */
export function tableReader(sink: TableSink): TableReader {
  let reader: TableReader | null = null
  return {
    write(text) {
      if (!reader && text.trim() === '') return
      reader ??= text.trimStart().startsWith('{') ? jsonLinesReader(sink) : csvReader(sink)
      reader.write(text)
    },
    end: () => reader?.end(),
  }
}

/** UTF-8 or UTF-16, with or without a byte order mark. A Latin text in UTF-16 has a zero in every other byte; UTF-8 has none. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8'
}
