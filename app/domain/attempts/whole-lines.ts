/** No row is longer, in characters: what seems to be one is read as if the text ended there. */
const longestRow = 2_000_000

/**
 * Collects pieces of a text until `take` can use them: it returns how many characters it has read. What is left is kept
 * and offered again once it has doubled, so that a row over many pieces is not read again for each of them.
 */
export function collector(take: (text: string, last: boolean) => number) {
  let pieces: string[] = []
  let [held, wanted] = [0, 0]
  const offer = (last: boolean) => {
    const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')
    const all = last || text.length > longestRow
    const rest = text.slice(take(text, all))
    pieces = rest === '' ? [] : [rest]
    held = rest.length
    wanted = 2 * held
  }
  return {
    write(text: string): void {
      pieces.push(text)
      held += text.length
      if (held > wanted) offer(false)
    },
    end: (): void => offer(true),
  }
}
