const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]
const MAX_LENGTH = 60_000

/**
 * A text safe inside an HTML element or a quoted attribute. Of a text longer than 60,000 characters, which is more
 * than any field takes, the beginning.
 */
export function escapeText(text: string): string {
  return ENTITIES.reduce(
    (escaped, [character, entity]) => escaped.split(character).join(entity),
    text.slice(0, MAX_LENGTH),
  )
}
