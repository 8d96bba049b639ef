/** Where a row is in the bracket that joins neighbours whose order the jury cannot tell apart. */
export type Bracket = 'first' | 'middle' | 'last'

/** The row's place in its bracket; undefined where no neighbour is in its group. */
export function bracketOf(rows: readonly { tieGroup: number | null }[], index: number): Bracket | undefined {
  const group = rows[index]?.tieGroup ?? null
  if (group === null) return undefined
  const above = rows[index - 1]?.tieGroup === group
  const below = rows[index + 1]?.tieGroup === group
  if (above) return below ? 'middle' : 'last'
  return below ? 'first' : undefined
}
