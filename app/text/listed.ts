/** Nouns that stand alone with a capital, as one list in a line: only the first keeps its capital. */
export function listed(nouns: readonly string[], language: string): string {
  return nouns.map((noun, index) => (index === 0 ? noun : lowerFirst(noun, language))).join(', ')
}

/** In Azerbaijani the small letter of I is ı, and that of İ is i. */
function lowerFirst(noun: string, language: string): string {
  const [first = ''] = noun
  return first.toLocaleLowerCase(language) + noun.slice(first.length)
}
