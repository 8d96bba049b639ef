/** One tie-breaker: the name of a value and which end wins. */
export type TieKey = { readonly key: string; readonly direction: 'asc' | 'desc' }

/** An item with the values that its tie-breakers may need; null, NaN and infinities are "no value". */
export type RankItem = { readonly id: string; readonly values: Readonly<Record<string, number | null>> }

/**
 * `rank` is 1224: items that are equal on all tie-breakers share a rank. `decidedBy` names the tie-breaker that
 * separates the item from the one listed before it; null for the first and for shared ranks.
 */
export type RankedItem = {
  readonly id: string
  readonly rank: number
  readonly shared: boolean
  readonly decidedBy: string | null
}

export type Ranking = { readonly ranked: readonly RankedItem[]; readonly unranked: readonly string[] }

/**
 * Orders items by tie-breakers. An item without the first value is listed separately, never ranked; one without a later
 * value comes after those that have it. Items that are still equal share the rank: the id only fixes the order in which
 * a shared rank is listed.
 */
export const rankItems = (items: readonly RankItem[], chain: readonly TieKey[]): Ranking => {
  const [first] = chain
  const placed = items.filter(item => first !== undefined && finiteValue(item, first.key) !== null)
  const sorted = placed.toSorted((a, b) => compareOn(chain, a, b)?.sign ?? (a.id < b.id ? -1 : 1))
  const ranked: RankedItem[] = []
  sorted.forEach((item, position) => {
    const before = sorted[position - 1]
    const after = sorted[position + 1]
    const split = before && compareOn(chain, before, item)
    const tiedAbove = before !== undefined && split === null
    const tiedBelow = after !== undefined && compareOn(chain, item, after) === null
    const rank = tiedAbove ? (ranked[position - 1]?.rank ?? 1) : position + 1
    ranked.push({ id: item.id, rank, shared: tiedAbove || tiedBelow, decidedBy: split?.key ?? null })
  })
  const placedIds = new Set(placed.map(item => item.id))
  const unranked = items.filter(item => !placedIds.has(item.id)).map(item => item.id)
  return { ranked, unranked: unranked.sort() }
}

const finiteValue = (item: RankItem, key: string): number | null => {
  const value = item.values[key] ?? null
  return value !== null && Number.isFinite(value) ? value : null
}

const compareOn = (
  chain: readonly TieKey[],
  a: RankItem,
  b: RankItem,
): { sign: number; key: string } | null => {
  for (const { key, direction } of chain) {
    const [x, y] = [finiteValue(a, key), finiteValue(b, key)]
    if (x === y) continue
    if (x === null) return { sign: 1, key }
    if (y === null) return { sign: -1, key }
    return { sign: x < y === (direction === 'asc') ? -1 : 1, key }
  }
  return null
}
