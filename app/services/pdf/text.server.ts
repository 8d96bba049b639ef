import type { PDFFont } from '@cantoo/pdf-lib'

/** The text in letters of the font: composed, on one line, with a mark for each letter that it lacks. */
export function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  return [...text.normalize('NFC').replace(/\s+/g, ' ').trim()]
    .map(letter => (known.has(letter.codePointAt(0) ?? 0) ? letter : '?'))
    .join('')
}

type Setting = { font: PDFFont; size: number; width: number }

/** The lines of a text that fit the width in points; a word that is longer than a line is broken. */
export function linesOf(text: string, { font, size, width }: Setting): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of printable(text, font).split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line ? [...lines, line] : lines
}

type Fitting = { font: PDFFont; sizes: { from: number; to: number }; width: number; lines: number }

/** The largest size, from large to small, at which the text takes at most so many lines; at the last size the rest is cut. */
export function fitted(text: string, { font, sizes, width, lines }: Fitting) {
  for (let size = sizes.from; size > sizes.to; size--) {
    const set = linesOf(text, { font, size, width })
    if (set.length <= lines) return { size, lines: set }
  }
  const set = linesOf(text, { font, size: sizes.to, width })
  const cut = set.length > lines ? [...set.slice(0, lines - 1), `${set[lines - 1]?.slice(0, -1)}…`] : set
  return { size: sizes.to, lines: cut }
}
