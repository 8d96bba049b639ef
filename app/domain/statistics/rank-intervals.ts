import type { PartModel } from './calibration'
import { solveUpper } from './cholesky'
import { absorption, type CrossedSolution } from './crossed-solve'
import { normalDraws } from './random'

/** The 5–95 % range of an item's rank and the chance that it ranks within the prizes, both over posterior draws. */
type RankInterval = {
  readonly id: string
  readonly rankLow: number
  readonly rankHigh: number
  readonly prizeChance: number
}

type Draws = { readonly prizes: number; readonly seed: number; readonly draws: number }

/**
 * Rank ranges of one part's items, from `draws` joint draws of the posterior (judges and mean from their normal with
 * precision C, each item given them), with the same random numbers for all items. Equal seeds give equal results.
 * Without item variance every rank is possible: 1 to all, and the prizes are spread evenly. Null for raw scores.
 * O(draws · (J² + I log I)); holds draws × items ranks in memory.
 */
export const rankIntervals = (model: PartModel, options: Draws): RankInterval[] | null => {
  const { solution, names } = model
  const count = names.items.length
  if (!solution) return null
  if (solution.ratios.item === 0) {
    const prizeChance = Math.min(1, options.prizes / count)
    return names.items.map(id => ({ id, rankLow: 1, rankHigh: count, prizeChance }))
  }
  const ranks = drawnRanks(model, solution, options)
  return names.items.map((id, item) => {
    const own = ranks.subarray(item * options.draws, (item + 1) * options.draws).sort()
    const prizeChance = own.filter(rank => rank <= options.prizes).length / options.draws
    return { id, rankLow: quantile(own, 0.05), rankHigh: quantile(own, 0.95), prizeChance }
  })
}

const quantile = (sorted: Uint32Array, share: number): number => {
  const place = share * (sorted.length - 1)
  return sorted[share < 0.5 ? Math.floor(place) : Math.ceil(place)] ?? 1
}

/** Ranks by item, `draws` in a row for each. */
const drawnRanks = (model: PartModel, solution: CrossedSolution, { seed, draws }: Draws): Uint32Array => {
  const items = model.names.items.length
  const draw = effectDraws(model, solution, seed)
  const ranks = new Uint32Array(items * draws)
  const effects = new Float64Array(items)
  for (let round = 0; round < draws; round++) {
    draw(effects)
    const sorted = effects.slice().sort()
    for (let item = 0; item < items; item++)
      ranks[item * draws + round] = items - upTo(sorted, effects[item] ?? 0) + 1
  }
  return ranks
}

/** How many of the ascending values are ≤ value. */
const upTo = (sorted: Float64Array, value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** Fills item effects with one joint draw from their posterior. */
const effectDraws = ({ design }: PartModel, solution: CrossedSolution, seed: number) => {
  const normal = normalDraws(seed)
  const scale = Math.sqrt(solution.residualVariance)
  const factors = design.itemJudges.map(panel => absorption(panel.length, solution.ratios.item))
  const spreads = factors.map(factor => scale * Math.sqrt(factor))
  return (effects: Float64Array): void => {
    const white = Float64Array.from({ length: solution.size }, normal)
    const shift = solveUpper(solution.factor, solution.size, white)
    effects.forEach((_, item) => {
      const panel = design.itemJudges[item] ?? []
      let moved = panel.length * (shift[0] ?? 0)
      if (solution.size > 1) for (const judge of panel) moved += shift[judge + 1] ?? 0
      const centre = (solution.itemEffects[item] ?? 0) - (factors[item] ?? 0) * scale * moved
      effects[item] = centre + (spreads[item] ?? 0) * normal()
    })
  }
}
