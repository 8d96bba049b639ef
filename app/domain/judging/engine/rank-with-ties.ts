/** What equal values get: the mean, least or greatest of their places, or places without gaps. */
export type TieMethod = 'average' | 'min' | 'max' | 'dense'

/**
 * Places from 1 for each value, in the order given; null, NaN and infinities have no place.
 * Conventions of scipy.stats.rankdata; `min` is competition ranking (1224).
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
    const place = placeOf({ start, end, groups }, method)
    for (const { index } of placed.slice(start, end + 1)) ranks[index] = place
    start = end + 1
  }
  return ranks
}

const placeOf = (
  { start, end, groups }: { start: number; end: number; groups: number },
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
  }
}
