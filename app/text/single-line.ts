/** Marks that turn the reading direction: in a name they make the text around it read as something else. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const MAX_LENGTH = 10_000

/**
 * A name, a subject: one line, whatever was pasted into it, read in the direction of its letters. A text of more
 * than 10,000 characters is cut there, which is still longer than any field allows.
 */
export function singleLine(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(turns, '').replace(/\s+/g, ' ').trim()
}
