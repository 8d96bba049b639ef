/** Where a text stops being JSON, counted from 1; null when it is JSON. Positions are the same on every runtime. */
export function jsonFault(text: string): { line: number; column: number } | null {
  const offset = faultOffset(text)
  if (offset === null) return null
  return { line: linesTo(text, offset), column: offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1 }
}

function linesTo(text: string, offset: number): number {
  let lines = 1
  for (let at = 0; at < offset; at++) if (text.charCodeAt(at) === 0x0a) lines++
  return lines
}

const TOKEN = /[ \t\r\n]+|[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|"/uy
/** A piece of a string, short enough that the expression needs no deep stack however long the string is. */
const PIECE = /(?:[^"\\\p{Cc}]|[\u007f-\u009f]){1,10000}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy

/** Deeper nesting than this is no feed, and readers that recurse would fall over it. */
const MAX_DEPTH = 200

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

function faultOffset(text: string): number | null {
  const open: ('{' | '[')[] = []
  let expecting: Expecting = 'value'
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const offset = TOKEN.lastIndex
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined || (token === '"' && !skipString(text))) return offset
    if (/^\s/.test(token)) continue
    if (open.length > MAX_DEPTH) return offset
    const next = step(expecting, token, open)
    if (next === null) return offset
    expecting = next
  }
  return open.length === 0 && expecting === ', or end' ? null : text.length
}

/** Moves `TOKEN` behind the string that it has just entered; false where the string does not end. */
function skipString(text: string): boolean {
  PIECE.lastIndex = TOKEN.lastIndex
  let end = PIECE.lastIndex
  while (PIECE.test(text)) end = PIECE.lastIndex
  TOKEN.lastIndex = end + 1
  return text[end] === '"'
}

/** What may follow the token, or null where it may not stand. Keeps `open` as it opens and closes. */
function step(expecting: Expecting, token: string, open: ('{' | '[')[]): Expecting | null {
  const inside = open.at(-1)
  if (expecting === ', or end') {
    if (token === ',' && inside) return inside === '{' ? 'key' : 'value'
    return token === (inside === '{' ? '}' : ']') && inside ? close(open) : null
  }
  if (expecting === ':') return token === ':' ? 'value' : null
  if (expecting === 'key' || expecting === 'key or }') {
    if (token === '}' && expecting === 'key or }') return close(open)
    return token.startsWith('"') ? ':' : null
  }
  if (token === ']' && expecting === 'value or ]') return close(open)
  if (token === '{' || token === '[') {
    open.push(token)
    return token === '{' ? 'key or }' : 'value or ]'
  }
  return /^[}\],:]/.test(token) ? null : ', or end'
}

function close(open: string[]): Expecting {
  open.pop()
  return ', or end'
}
