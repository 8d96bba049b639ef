/**
 * Fewest insertions, deletions and replacements of elements that make one sequence the other. Source: Levenshtein 1966.
 */
export const editDistance = (from: readonly unknown[], to: readonly unknown[]): number => {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  from.forEach((element, i) => {
    let diagonal = row[0] ?? 0
    const next = [i + 1]
    to.forEach((other, j) => {
      const above = row[j + 1] ?? 0
      const replaced = diagonal + (element === other ? 0 : 1)
      next.push(Math.min(replaced, above + 1, (next[j] ?? 0) + 1))
      diagonal = above
    })
    row = next
  })
  return row[to.length] ?? 0
}
