import Papa from 'papaparse'
import { localOf } from '#app/domain/challenges/zoned-time'
import type { Locale } from '#app/domain/shared/local-text'
import { withoutFormulas } from '#app/text/csv'
import type { Cell, Sheet } from './sheet'

type Reader = { locale: Locale; timeZone: string }

/** Spreadsheets of Azerbaijani and Russian Windows separate cells by semicolons and decimals by a comma. */
const delimiters: Record<Locale, string> = { az: ';', ru: ';', en: ',' }

/**
 * CSV that the spreadsheet of the reader's language opens: with a byte order mark, its separator and its decimal sign,
 * and without cells that it would run as formulas. Instants are wall-clock times in the challenge's zone.
 */
export function csvSheet({ columns, rows }: Sheet, { locale, timeZone }: Reader): string {
  const write = (cell: Cell) => csvCell(cell, { locale, timeZone })
  const lines = [columns.map(({ header }) => write(header)), ...rows.map(row => row.map(write))]
  return `\ufeff${Papa.unparse(lines, { delimiter: delimiters[locale], newline: '\r\n' })}\r\n`
}

function csvCell(cell: Cell, { locale, timeZone }: Reader): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return withoutFormulas(cell)
  if (typeof cell === 'number') return locale === 'en' ? String(cell) : String(cell).replace('.', ',')
  return localOf(cell, timeZone).replace('T', ' ')
}
