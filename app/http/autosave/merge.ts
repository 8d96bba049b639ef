import type { Fields, Parts } from './form-parts'

/** Fingerprints by part: first of the text that the page showed at its last save, then of texts that are its own too. */
export type Bases = Record<string, string[]>

/** By part: keep the page's text although the stored one has this fingerprint, or take the stored text. */
export type Choices = Record<string, { keepOver: string } | 'take'>

type Merge = { bases: Bases; choices: Choices; mine: Parts; theirs: Parts }

export type Merged = {
  parts: Parts
  /** parts that this page did not change and someone else did */
  taken: string[]
  /** parts that both changed; `parts` has the stored text of them */
  conflicts: string[]
}

/**
 * Merges a form into what is stored now, part by part. Where only one side changed a part, that side's text is used;
 * where both changed it to the same, there is nothing to decide.
 */
export function mergeParts({ bases, choices, mine, theirs }: Merge): Merged {
  const merged: Merged = { parts: new Map(), taken: [], conflicts: [] }
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
    const [my, their] = [mine.get(name) ?? [], theirs.get(name) ?? []]
    const [myPrint, theirPrint] = [printOf(my), printOf(their)]
    const known = bases[name] ?? [nothing]
    const choice = choices[name]
    const keeps = known.includes(theirPrint) || (typeof choice === 'object' && choice.keepOver === theirPrint)
    if (myPrint === theirPrint || (keeps && choice !== 'take')) {
      merged.parts.set(name, my)
      continue
    }
    merged.parts.set(name, their)
    if (choice === 'take' || myPrint === known[0]) merged.taken.push(name)
    else merged.conflicts.push(name)
  }
  return merged
}

/** The bases of a page that shows what is stored. A part that is not decided yet has none: nothing matches it. */
export function basesOf(stored: Parts, undecided: readonly string[] = []): Bases {
  const open = undecided.map((name): [string, string[]] => [name, []])
  return Object.fromEntries([
    ...[...stored].map(([name, fields]): [string, string[]] => [name, [printOf(fields)]]),
    ...open,
  ])
}

/** A short fingerprint of a part's texts; a form without the part has that of empty texts. */
export function printOf(fields: Readonly<Fields>): string {
  const written = fields.filter(([, text]) => text.trim() !== '')
  // the position of a row is not part of it
  const lines = written.map(([name, text]) => `${name.replace(/^\w+\[\d+\]/, '')}=${plain(text)}`)
  return hash(lines.sort().join('\u0000'))
}

/** The base of a part that the page did not have. */
const nothing = printOf([])

/** The server trims texts, and reads a comma as a decimal point. */
function plain(text: string): string {
  const trimmed = text.trim()
  return /^\d+,\d+$/.test(trimmed) ? trimmed.replace(',', '.') : trimmed.replaceAll('\r\n', '\n')
}

/** 53 bits, by cyrb53: two texts of one field have the same by chance only. */
function hash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36)
}
