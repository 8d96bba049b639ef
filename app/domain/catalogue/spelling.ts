/** Words in the order of their letters, and how many letters each shares with the one before. */
export type Vocabulary = { words: readonly string[]; shared: Uint8Array }

/** A known word, or the beginning of one, and by how many letters it differs from what was typed. */
export type Candidate = { word: string; distance: number }

export function vocabularyOf(known: Iterable<string>): Vocabulary {
  const words = [...new Set(known)].filter(word => word.length <= longest).sort()
  return { words, shared: Uint8Array.from(words, (word, at) => sharedWith(words[at - 1] ?? '', word)) }
}

const longest = 60

function sharedWith(before: string, word: string): number {
  let shared = 0
  while (shared < word.length && before[shared] === word[shared]) shared += 1
  return shared
}

/** How many letters may differ: none in a short word, which has too many neighbours. */
function allowance(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** The longest ending that is taken off to find its stem, and the shortest stem. */
const longestEnding = 7
const shortestStem = 4

/**
 * The known words that come nearest to a word, the nearest first and then by letters: those with few other letters, or
 * their beginnings, so that for "intelekt" the first letters of "intellektin" find every form of the word; and known
 * words with which a long word begins, so that "muellimlerimiz" finds "muellim". A walk through the words in their order
 * computes each shared beginning once and leaves out all words whose beginning differs too much.
 */
export function candidatesFor(word: string, vocabulary: Vocabulary): Candidate[] {
  const found = new Map<string, number>()
  const add = (candidate: string, distance: number) => {
    if (distance < (found.get(candidate) ?? Number.POSITIVE_INFINITY)) found.set(candidate, distance)
  }
  nearby(word, vocabulary, add)
  for (const stem of stemsOf(word, vocabulary)) add(stem, allowance(word) + 1 + word.length - stem.length)
  return [...found]
    .map(([word, distance]) => ({ word, distance }))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
}

function nearby(word: string, { words, shared }: Vocabulary, add: (word: string, distance: number) => void) {
  const most = allowance(word)
  // one row of the table of distances for each length of a beginning
  const rows = Array.from({ length: word.length + most + 2 }, () => new Uint8Array(word.length + 1))
  for (let at = 0; at <= word.length; at++) (rows[0] ?? new Uint8Array())[at] = at
  // rows up to this length hold for the current word; beyond `cut` its beginning differs too much
  let valid = 0
  let cut = Number.POSITIVE_INFINITY
  for (let index = 0; index < words.length; index++) {
    const known = words[index] ?? ''
    const same = shared[index] ?? 0
    valid = Math.min(valid, same)
    if (same >= cut) continue
    cut = Number.POSITIVE_INFINITY
    const end = Math.min(known.length, word.length + most)
    let best = { length: 0, distance: most + 1 }
    for (let length = 1; length <= end; length++) {
      const row = rows[length]
      const before = rows[length - 1]
      if (!row || !before) break
      if (length > valid) fill(row, before, { word, letter: known[length - 1] ?? '', length })
      const distance = row[word.length] ?? most + 1
      if (distance <= best.distance) best = { length, distance }
      if (length <= valid) continue
      valid = length
      if (row.every(each => each > most)) {
        cut = length
        break
      }
    }
    if (best.distance <= most) add(known.slice(0, best.length), best.distance)
  }
}

type Step = { word: string; letter: string; length: number }

function fill(row: Uint8Array, before: Uint8Array, { word, letter, length }: Step): void {
  row[0] = length
  for (let at = 1; at <= word.length; at++) {
    const changed = (before[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1)
    row[at] = Math.min(changed, (before[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1)
  }
}

function stemsOf(word: string, { words }: Vocabulary): string[] {
  const stems: string[] = []
  for (
    let length = word.length - 1;
    length >= Math.max(shortestStem, word.length - longestEnding);
    length--
  ) {
    const stem = word.slice(0, length)
    if (isIn(words, stem)) stems.push(stem)
  }
  return stems
}

function isIn(words: readonly string[], word: string): boolean {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return words[low] === word
}
