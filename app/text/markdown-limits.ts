export type MarkdownProblem = 'markdown.too_long' | 'markdown.too_deep' | 'markdown.too_slow'

const MAX_BYTES = 50_000
const MAX_MARKERS = 24
const MAX_OPEN_BRACKETS = 200

/** The error of a source that must not be parsed; linear in its length. */
export function findProblem(source: string): MarkdownProblem | null {
  if (source.length > MAX_BYTES || new TextEncoder().encode(source).length > MAX_BYTES)
    return 'markdown.too_long'
  const tooDeep = source
    .split('\n')
    .some(line => countMarkers(line) > MAX_MARKERS || bracketDepth(line) > MAX_OPEN_BRACKETS)
  return tooDeep ? 'markdown.too_deep' : null
}

/**
 * Counts the quote and list markers at the start of a line, each of which nests one block deeper; a thematic break does
 * not count.
 */
function countMarkers(line: string): number {
  const opening = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
  if (opening.length === line.length && !line.includes('>')) return 0
  return opening.match(/>|[-*+]|[.)]/g)?.length ?? 0
}

function bracketDepth(line: string): number {
  let depth = 0
  let deepest = 0
  for (const character of line) {
    if (character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === ']' && depth > 0) depth--
  }
  return deepest
}
