/** One review for the calibration: positions of item and judge, and the score in any one unit. */
export type Observation = { readonly item: number; readonly judge: number; readonly value: number }

/**
 * Sums over all items with the same number of reviews: for them the absorbed equations differ only by one factor.
 * `pairs` is judges × judges (how often two judges reviewed the same item), the rest per judge or plain totals.
 */
type ReviewCountGroup = {
  readonly reviews: number
  readonly items: number
  readonly total: number
  readonly squares: number
  readonly pairs: Float64Array
  readonly met: Float64Array
  readonly metTotals: Float64Array
}

/** Reviews prepared for repeated solving; values are centred on their mean, and `mean` is added back at the end. */
export type CrossedDesign = {
  readonly items: number
  readonly judges: number
  readonly n: number
  readonly mean: number
  readonly squares: number
  readonly itemJudges: readonly (readonly number[])[]
  readonly itemTotals: Float64Array
  readonly judgeCounts: Float64Array
  readonly judgeTotals: Float64Array
  readonly groups: readonly ReviewCountGroup[]
}

/** Sufficient statistics of a crossed design; O(Σ nᵢ²) time, O(J² · distinct nᵢ) space. Expects at least one review. */
export const crossedDesign = (
  observations: readonly Observation[],
  { items, judges }: { readonly items: number; readonly judges: number },
): CrossedDesign => {
  const n = observations.length
  const mean = observations.reduce((total, o) => total + o.value, 0) / n
  const itemJudges = Array.from({ length: items }, (): number[] => [])
  const itemTotals = new Float64Array(items)
  const judgeCounts = new Float64Array(judges)
  const judgeTotals = new Float64Array(judges)
  let squares = 0
  for (const { item, judge, value } of observations) {
    const centred = value - mean
    itemJudges[item]?.push(judge)
    itemTotals[item] = (itemTotals[item] ?? 0) + centred
    judgeCounts[judge] = (judgeCounts[judge] ?? 0) + 1
    judgeTotals[judge] = (judgeTotals[judge] ?? 0) + centred
    squares += centred * centred
  }
  const groups = groupByCount(itemJudges, itemTotals, judges)
  return { items, judges, n, mean, squares, itemJudges, itemTotals, judgeCounts, judgeTotals, groups }
}

const groupByCount = (
  itemJudges: readonly (readonly number[])[],
  itemTotals: Float64Array,
  judges: number,
): ReviewCountGroup[] => {
  const counts = [...new Set(itemJudges.map(panel => panel.length))].filter(count => count > 0)
  return counts
    .sort((a, b) => a - b)
    .map(reviews => {
      const members = [...itemJudges.keys()].filter(item => itemJudges[item]?.length === reviews)
      const panels = members.map(item => ({ judges: itemJudges[item] ?? [], total: itemTotals[item] ?? 0 }))
      return { reviews, items: members.length, ...groupSums(panels, judges) }
    })
}

const groupSums = (panels: readonly { judges: readonly number[]; total: number }[], judges: number) => {
  const pairs = new Float64Array(judges * judges)
  const met = new Float64Array(judges)
  const metTotals = new Float64Array(judges)
  let [total, squares] = [0, 0]
  for (const panel of panels) {
    total += panel.total
    squares += panel.total * panel.total
    for (const j of panel.judges) {
      met[j] = (met[j] ?? 0) + 1
      metTotals[j] = (metTotals[j] ?? 0) + panel.total
      for (const k of panel.judges) pairs[j * judges + k] = (pairs[j * judges + k] ?? 0) + 1
    }
  }
  return { total, squares, pairs, met, metTotals }
}
