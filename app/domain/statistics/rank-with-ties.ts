/**
 * The rank of equal values: the mean, minimum or maximum of their ranks, ranks without gaps, or (ordinal) the given
 * order.
 */
export type TieMethod = 'average' | 'min' | 'max' | 'dense' | 'ordinal'

/**
 * Ranks from 1 for each value, in the given order; null, NaN and infinities have no rank. Conventions of
 * scipy.stats.rankdata; `min` is competition ranking (1224).
 */
export const rankWithTies = (
  values: readonly (number | null)[],
  { order, method }: { readonly order: 'asc' | 'desc'; readonly method: TieMethod },
): (number | null)[] => {
  const sign = order === 'asc' ? 1 : -1
  const placed = values
    .flatMap((value, index) => (value !== null && Number.isFinite(value) ? [{ value, index }] : []))
    .sort((a, b) => sign * (a.value - b.value))
  const ranks: (number | null)[] = values.map(() => null)
  let groups = 0
  for (let start = 0; start < placed.length; ) {
    let end = start
    while (placed[end + 1]?.value === placed[start]?.value) end++
    groups++
    placed.slice(start, end + 1).forEach(({ index }, within) => {
      ranks[index] = placeOf({ start, end, groups, within }, method)
    })
    start = end + 1
  }
  return ranks
}

const placeOf = (
  { start, end, groups, within }: { start: number; end: number; groups: number; within: number },
  method: TieMethod,
): number => {
  switch (method) {
    case 'average':
      return (start + end) / 2 + 1
    case 'min':
      return start + 1
    case 'max':
      return end + 1
    case 'dense':
      return groups
    case 'ordinal':
      return start + within + 1
  }
}
