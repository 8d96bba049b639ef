import { normalCdf } from './distributions'
import { normalDraws } from './random'

/** A panel's scores of one item: every share of its scale, from 0 to 1. */
type PanelShares = { readonly panelId: string; readonly max: number; readonly shares: readonly number[] }
export type MixedItem = { readonly id: string; readonly total: number; readonly said: readonly PanelShares[] }

/** Standard error in points; ranks and chance over draws; `tieGroup` from 1, best first. */
export type PanelInterval = {
  readonly id: string
  readonly standardError: number
  readonly rankLow: number
  readonly rankHigh: number
  readonly prizeChance: number
  readonly tieGroup: number
}

type Draws = { readonly prizes: number; readonly seed: number; readonly draws: number }

/**
 * The uncertainty of the ranks of a final score. The standard error of each panel's mean is its pooled standard
 * deviation within items (sum of squares over Σ(n − 1)) divided by √n, times its maximum; panels are independent, so
 * the total's is the root of the sum of squares. Ranks are drawn from independent normals; equal seeds give equal
 * results. Neighbours are in one tie group while their order would be reversed in over a quarter of the draws. Null
 * where no panel has two scores of any item, because the spread is then unknown.
 */
export const panelIntervals = (items: readonly MixedItem[], options: Draws): PanelInterval[] | null => {
  const spreads = pooledSpreads(items)
  if (spreads.size === 0) return null
  const errors = items.map(({ said }) =>
    Math.sqrt(
      said.reduce((sum, { panelId, max, shares }) => {
        const spread = (spreads.get(panelId) ?? 0) * max
        return shares.length === 0 ? sum : sum + (spread * spread) / shares.length
      }, 0),
    ),
  )
  const ranks = drawnRanks(items, errors, options)
  const groups = tieGroupsOf(items, errors)
  return items.map(({ id }, item) => {
    const own = (ranks[item] ?? []).toSorted((a, b) => a - b)
    const at = (share: number) => own[Math.round(share * (own.length - 1))] ?? 1
    return {
      id,
      standardError: errors[item] ?? 0,
      rankLow: at(0.05),
      rankHigh: at(0.95),
      prizeChance: own.filter(rank => rank <= options.prizes).length / Math.max(1, own.length),
      tieGroup: groups[item] ?? 1,
    }
  })
}

/** The pooled standard deviation of shares within items, by panel; absent where no item has two scores. */
const pooledSpreads = (items: readonly MixedItem[]): Map<string, number> => {
  const sums = new Map<string, { squares: number; freedom: number }>()
  for (const { panelId, shares } of items.flatMap(({ said }) => said)) {
    const middle = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
    const { squares = 0, freedom = 0 } = sums.get(panelId) ?? {}
    sums.set(panelId, {
      squares: squares + shares.reduce((sum, share) => sum + (share - middle) ** 2, 0),
      freedom: freedom + Math.max(0, shares.length - 1),
    })
  }
  return new Map(
    [...sums].flatMap(([id, { squares, freedom }]): [string, number][] =>
      freedom === 0 ? [] : [[id, Math.sqrt(squares / freedom)]],
    ),
  )
}

const drawnRanks = (
  items: readonly MixedItem[],
  errors: readonly number[],
  { seed, draws }: Draws,
): number[][] => {
  const normal = normalDraws(seed)
  const ranks = items.map((): number[] => [])
  for (let draw = 0; draw < draws; draw++) {
    const totals = items.map(({ total }, item) => total + (errors[item] ?? 0) * normal())
    const order = totals.map((_, item) => item).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0))
    order.forEach((item, place) => {
      ranks[item]?.push(place + 1)
    })
  }
  return ranks
}

const tieGroupsOf = (items: readonly MixedItem[], errors: readonly number[]): number[] => {
  const order = items.map((_, item) => item).sort((a, b) => (items[b]?.total ?? 0) - (items[a]?.total ?? 0))
  const groups = items.map(() => 1)
  order.forEach((item, place) => {
    const above = order[place - 1]
    if (above === undefined) return
    const gap = (items[above]?.total ?? 0) - (items[item]?.total ?? 0)
    const spread = Math.hypot(errors[above] ?? 0, errors[item] ?? 0)
    const reversed = spread === 0 ? (gap === 0 ? 0.5 : 0) : normalCdf(-gap / spread)
    groups[item] = (groups[above] ?? 1) + (reversed > 0.25 ? 0 : 1)
  })
  return groups
}
