import { distance } from 'fastest-levenshtein'

/** Words of the public challenges, folded, with how many challenges have each. */
export type Vocabulary = ReadonlyMap<string, number>

/** How many letters may differ: none in a short word, which has too many neighbours. */
function allowance(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * The nearest word that the challenges have, or its beginning: for "intelekt" the first letters of "intellektin", so
 * that every form of the word is found. Of equally near ones the most frequent, then the first by letters. The word
 * itself where none is near.
 */
export function nearestWord(word: string, vocabulary: Vocabulary): string {
  const most = allowance(word)
  let best = { word, distance: most + 1, count: 0 }
  for (const [known, count] of vocabulary) {
    if (known.length < word.length - most) continue
    const found = nearestBeginning(word, known, most)
    const isBetter =
      found.distance < best.distance ||
      (found.distance === best.distance &&
        found.distance <= most &&
        (count > best.count || (count === best.count && found.word < best.word)))
    if (isBetter) best = { ...found, count }
  }
  return best.word
}

/** The longest of the nearest beginnings of a known word. */
function nearestBeginning(word: string, known: string, most: number) {
  let best = { word: known, distance: Number.POSITIVE_INFINITY }
  for (let length = word.length - most; length <= word.length + most; length++) {
    if (length > known.length) break
    const beginning = known.slice(0, length)
    const differs = distance(word, beginning)
    if (differs <= best.distance) best = { word: beginning, distance: differs }
  }
  return best
}
