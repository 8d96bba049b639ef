/** Where a text stops being JSON, counted from 1; null when it is JSON. Positions are the same on every runtime. */
export function jsonFault(text: string): { line: number; column: number } | null {
  const offset = faultOffset(text)
  if (offset === null) return null
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

const TOKEN =
  /[ \t\r\n]+|[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

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
    if (token === undefined) return offset
    if (/^\s/.test(token)) continue
    if (open.length > MAX_DEPTH) return offset
    const next = step(expecting, token, open)
    if (next === null) return offset
    expecting = next
  }
  return open.length === 0 && expecting === ', or end' ? null : text.length
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
