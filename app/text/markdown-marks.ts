/** What the toolbar above a text in Markdown can do with the selected text. */
export const markKinds = ['bold', 'italic', 'heading', 'bullets', 'numbers', 'link'] as const
export type MarkKind = (typeof markKinds)[number]

export type Selected = { text: string; start: number; end: number }

/** Replaces the text between `from` and `to`; then the text between `start` and `end` is selected. */
export type Replacement = { from: number; to: number; insert: string; start: number; end: number }

/** Formats the selection, or takes the formatting away where it has it already. */
export function markSelection(kind: MarkKind, selected: Selected): Replacement {
  switch (kind) {
    case 'bold':
      return around(selected, '**')
    case 'italic':
      return around(selected, '*')
    case 'heading':
      return lines(selected, /^#{1,6} /, () => '## ')
    case 'bullets':
      return lines(selected, /^[-*+] /, () => '- ')
    case 'numbers':
      return lines(selected, /^\d{1,9}[.)] /, index => `${index + 1}. `)
    case 'link':
      return link(selected)
  }
}

function around({ text, start, end }: Selected, sign: string): Replacement {
  const size = sign.length
  const inner = text.slice(start, end)
  // one star beside another belongs to bold
  const outside =
    text.slice(start - size, start) === sign &&
    text.slice(end, end + size) === sign &&
    (sign !== '*' || (text[start - 2] !== '*' && text[end + 1] !== '*'))
  if (outside)
    return { from: start - size, to: end + size, insert: inner, start: start - size, end: end - size }
  // spaces at the ends would keep the signs from counting
  const before = inner.length - inner.trimStart().length
  const words = inner.trim()
  const from = start + (words ? before : 0)
  const to = from + words.length
  return { from, to, insert: `${sign}${words}${sign}`, start: from + size, end: to + size }
}

function lines({ text, start, end }: Selected, sign: RegExp, signOf: (index: number) => string): Replacement {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next === -1 ? text.length : next
  const rows = text.slice(from, to).split('\n')
  const has = rows.every(row => sign.test(row))
  const insert = rows
    .map((row, index) => (has ? row.replace(sign, '') : `${signOf(index)}${row.replace(sign, '')}`))
    .join('\n')
  return { from, to, insert, start: start === end ? from + insert.length : from, end: from + insert.length }
}

/** The address is selected, to be typed over; a selected address becomes the target. */
function link({ text, start, end }: Selected): Replacement {
  const words = text.slice(start, end).trim()
  const isAddress = /^https?:\/\/\S+$/i.test(words)
  const address = isAddress ? words : 'https://'
  const label = isAddress ? '' : words
  const insert = `[${label}](${address})`
  const at = start + 1 + (isAddress ? 0 : label.length + 2)
  return { from: start, to: end, insert, start: at, end: at + (isAddress ? 0 : address.length) }
}
