const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]
const MAX_LENGTH = 60_000

/**
 * Escapes a text for an HTML element or a quoted attribute. Only the first 60,000 characters are used, which is more
 * than any field allows.
 */
export function escapeText(text: string): string {
  return ENTITIES.reduce(
    (escaped, [character, entity]) => escaped.split(character).join(entity),
    text.slice(0, MAX_LENGTH),
  )
}
