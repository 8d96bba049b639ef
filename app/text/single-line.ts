/** Marks that turn the reading direction: in a name they make the text around it read as something else. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name, a subject: one line, whatever was pasted into it, read in the direction of its letters. */
export function singleLine(text: string): string {
  return text.replace(turns, '').replace(/\s+/g, ' ').trim()
}
