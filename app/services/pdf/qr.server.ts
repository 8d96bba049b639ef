import { type PDFPage, rgb } from '@cantoo/pdf-lib'
import encodeQR from 'qr'

type Place = { x: number; y: number; size: number }

/** Draws a QR code with its quiet zone; `x` and `y` are its lower left corner, in points. */
export function drawQr(page: PDFPage, text: string, { x, y, size }: Place): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4, scale: 1 })
  const side = size / rows.length
  page.drawRectangle({ x, y, width: size, height: size, color: rgb(1, 1, 1) })
  const path = rows.flatMap((row, down) => runsOf(row).map(run => squares(run, down))).join('')
  page.drawSvgPath(path, { x, y: y + size, scale: side, color: rgb(0.05, 0.07, 0.13) })
}

type Run = { from: number; to: number }

/** Neighbouring dark squares are drawn as one, so that no hairline is seen between them. */
function runsOf(row: readonly boolean[]): Run[] {
  const runs: Run[] = []
  row.forEach((dark, at) => {
    const last = runs.at(-1)
    if (dark && last?.to === at) last.to = at + 1
    else if (dark) runs.push({ from: at, to: at + 1 })
  })
  return runs
}

function squares({ from, to }: Run, down: number): string {
  return `M${from} ${down}H${to}V${down + 1}H${from}Z`
}
