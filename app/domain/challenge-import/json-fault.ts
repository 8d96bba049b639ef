import { createScanner, type ParseError, parse } from 'jsonc-parser'

/** Feeds do not nest deeper than this, and recursive readers would overflow the stack. */
const maxDepth = 200

/** Where a text stops being JSON, counted from 1; null when it is JSON. Nesting deeper than 200 counts as an error. */
export function jsonFault(text: string): { line: number; column: number } | null {
  const offset = tooDeepAt(text) ?? faultOffset(text)
  if (offset === null) return null
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

function faultOffset(text: string): number | null {
  try {
    JSON.parse(text)
    return null
  } catch {
    // why: JSON.parse reports errors by throwing, and only some of its messages contain a position
    const errors: ParseError[] = []
    parse(text, errors, { disallowComments: true, allowTrailingComma: false })
    return errors[0]?.offset ?? text.length
  }
}

/** Token kinds of the scanner; its own names for them exist only at compile time. */
const openBrace = 1
const closeBrace = 2
const openBracket = 3
const closeBracket = 4
const end = 17

function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let token = scanner.scan(); Number(token) !== end; token = scanner.scan()) {
    const kind = Number(token)
    if (kind === openBrace || kind === openBracket) depth++
    if (kind === closeBrace || kind === closeBracket) depth--
    if (depth > maxDepth) return scanner.getTokenOffset()
  }
  return null
}
