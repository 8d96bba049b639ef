import { inverse } from './cholesky'
import type { CrossedDesign } from './crossed-design'
import { absorption, type CrossedSolution } from './crossed-solve'
import { normalCdf } from './distributions'

/** Standard errors of the item effects, and the uncertainty of the order of two items. */
export type Posterior = {
  readonly standardErrors: Float64Array
  /** P(item `lower` is in truth above item `higher`), positions; ½ when the panel has no information. */
  readonly chanceReversed: (higher: number, lower: number) => number
}

/**
 * Prediction-error variances from the inverse of the absorbed system (Henderson 1975): with g the absorption factor and
 * b the row (nᵢ, judges of i), var(uᵢ) = s²(g + g² b C⁻¹ b') and cov(uᵢ, uₖ) = s² gᵢ gₖ bᵢ C⁻¹ bₖ'.
 */
export const posteriorOf = (design: CrossedDesign, solution: CrossedSolution): Posterior => {
  const inverted = inverse(solution.factor, solution.size)
  const rows = design.itemJudges.map(panel => sparseRow(panel, solution.size))
  const factors = design.itemJudges.map(panel => absorption(panel.length, solution.ratios.item))
  const covariance = (i: number, k: number): number => {
    const cross = bilinear(rows[i] ?? [], rows[k] ?? [], { inverted, size: solution.size })
    const own = i === k ? (factors[i] ?? 0) : 0
    return solution.residualVariance * (own + (factors[i] ?? 0) * (factors[k] ?? 0) * cross)
  }
  const variances = Float64Array.from(rows, (_, i) => covariance(i, i))
  return {
    standardErrors: variances.map(Math.sqrt),
    chanceReversed: (higher, lower) => {
      const variance = (variances[higher] ?? 0) + (variances[lower] ?? 0) - 2 * covariance(higher, lower)
      const lead = (solution.itemEffects[higher] ?? 0) - (solution.itemEffects[lower] ?? 0)
      return variance > 0 ? normalCdf(-lead / Math.sqrt(variance)) : 0.5
    },
  }
}

type Sparse = readonly { readonly at: number; readonly by: number }[]

const sparseRow = (panel: readonly number[], size: number): Sparse =>
  size === 1
    ? [{ at: 0, by: panel.length }]
    : [{ at: 0, by: panel.length }, ...panel.map(judge => ({ at: judge + 1, by: 1 }))]

const bilinear = (
  left: Sparse,
  right: Sparse,
  { inverted, size }: { inverted: Float64Array; size: number },
): number => {
  let total = 0
  for (const a of left) for (const b of right) total += a.by * b.by * (inverted[a.at * size + b.at] ?? 0)
  return total
}
