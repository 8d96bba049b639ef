/** Characters that change the reading direction, which can disguise the text around a name. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const MAX_LENGTH = 10_000

/**
 * A name or a subject: one line, whatever was pasted, without changes of the reading direction. A text of more than
 * 10,000 characters is cut there, which is longer than any field allows.
 */
export function singleLine(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(turns, '').replace(/\s+/g, ' ').trim()
}
