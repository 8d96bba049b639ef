type Ranked = { entryId: string; rank: number; shared: boolean }
type Awarded = { entryId: string; byPlace: boolean }
type Facts = { ranked: readonly Ranked[]; awards: readonly Awarded[]; barred: ReadonlySet<string> }

/**
 * To whom a declined prize for a place goes: the first of the ranking that takes part, has no prize for a place and has
 * declined none. `tied` where others who could have it share the rank.
 */
export function nextWinner({ ranked, awards, barred }: Facts): { entryId: string | null; tied: boolean } {
  const placed = new Set(awards.filter(({ byPlace }) => byPlace).map(({ entryId }) => entryId))
  const free = ranked.filter(({ entryId }) => !placed.has(entryId) && !barred.has(entryId))
  const [first] = free
  const tied = free.some(each => each !== first && each.rank === first?.rank)
  return { entryId: first?.entryId ?? null, tied }
}
