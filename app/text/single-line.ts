/** Characters that change the reading direction, which can disguise the text around a name. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** White space, and letters that are blank (of Hangul and Braille): a name of them would look empty. */
const blanks = /[\s\u115f\u1160\u2800\u3164\uffa0]+/g
const visible = /[^\s\p{Cf}\p{M}]/u
const MAX_LENGTH = 10_000

/**
 * A name or a subject: one line, whatever was pasted, without changes of the reading direction; empty when nothing of it
 * is visible. A text of more than 10,000 characters is cut there, which is longer than any field allows.
 */
export function singleLine(text: string): string {
  const line = text.slice(0, MAX_LENGTH).replace(turns, '').replace(blanks, ' ').trim()
  return visible.test(line) ? line : ''
}
