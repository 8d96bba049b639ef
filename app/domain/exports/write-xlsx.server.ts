import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { localOf } from '#app/domain/challenges/zoned-time'
import type { Cell, Sheet } from './sheet'

/** As many characters as a cell of a spreadsheet holds. */
const longest = 32_767

/** Characters that XML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

type Options = { name: string; timeZone: string }

/** One sheet; numbers and instants are numbers and dates there, instants in the challenge's zone. */
export async function xlsxSheet(
  { columns, rows }: Sheet,
  { name, timeZone }: Options,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const data: SheetData = [head, ...rows.map(row => row.map(cell => xlsxCell(cell, timeZone)))]
  const widths = columns.map(({ header }, index) => ({
    width: Math.min(
      60,
      Math.max(12, header.length + 2, ...rows.slice(0, 50).map(row => widthOf(row[index]))),
    ),
  }))
  const options = { sheet: name, columns: widths, stickyRowsCount: 1 }
  return new Uint8Array(await writeXlsxFile(data, options).toBuffer())
}

function xlsxCell(cell: Cell, timeZone: string): SheetData[number][number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell.replace(unwritable, '').slice(0, longest), type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  // a sheet has no zones: the wall-clock time, written as if it were UTC
  return { value: new Date(`${localOf(cell, timeZone)}:00Z`), type: Date, format: 'yyyy-mm-dd hh:mm' }
}

function widthOf(cell: Cell | undefined): number {
  if (cell instanceof Date) return 17
  return cell === null || cell === undefined ? 0 : String(cell).length + 1
}
