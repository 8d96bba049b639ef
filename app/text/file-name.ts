const MAX_LENGTH = 120
const READ_LENGTH = 1_024
const END_LENGTH = 40
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name that is safe to show, to put into a header and to save on any system: no folders, control or invisible
 * characters, none that change the reading direction, none that Windows forbids; at most 120 characters, of which a
 * longer name keeps its start and its end; never empty. Only the last 1,024 characters are read, which bounds the work.
 * Cleaning twice changes nothing.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .slice(-READ_LENGTH)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
  const trimmed = trim(shorten(trim(plain))) || 'file'
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
}

/** The extension in lower case without its dot, or '' without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,10})$/i.exec(name.slice(-12))?.[1]?.toLowerCase() ?? ''
}

/**
 * The name, or, where the list contains it already, the name with the first free number: `plan.pdf`, `plan (2).pdf`.
 * Names that differ only in case count as equal, as they do on many disks.
 */
export function freeFileName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map(each => each.slice(-READ_LENGTH).toLowerCase()))
  const clean = cleanFileName(name)
  let free = clean
  for (let number = 2; used.has(free.toLowerCase()); number++) free = numbered(clean, number)
  return free
}

/** Whether two names are equal apart from a number added by `freeFileName`. */
export function isSameFileName(name: string, other: string): boolean {
  const number = / \((\d{1,4})\)(?:\.[a-z0-9]{1,10})?$/i.exec(name.slice(-20))?.[1]
  return name === other || (number !== undefined && name === numbered(other, Number(number)))
}

function numbered(name: string, number: number): string {
  const extension = extensionOf(name)
  const stem = extension ? name.slice(0, -extension.length - 1) : name
  return cleanFileName(`${stem} (${number})${extension ? name.slice(stem.length) : ''}`)
}

function trim(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && isTrimmed(name[start])) start++
  while (end > start && isTrimmed(name[end - 1])) end--
  return name.slice(start, end)
}

function isTrimmed(character: string | undefined): boolean {
  return character === '.' || character?.trim() === ''
}

/** Shortens in the middle, because names often differ at their end. */
function shorten(name: string): string {
  const characters = [...name]
  if (characters.length < MAX_LENGTH) return name
  const extension = extensionOf(name)
  const tail = extension ? name.slice(-extension.length - 1) : ''
  const stem = characters.slice(0, characters.length - tail.length)
  const beginning = stem.slice(0, MAX_LENGTH - 2 - END_LENGTH - tail.length).join('')
  return `${trim(beginning)}…${stem.slice(-END_LENGTH).join('')}${tail}`
}
