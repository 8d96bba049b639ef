import { cholesky, logDeterminant, solveLower, solveUpper } from './cholesky'
import type { CrossedDesign } from './crossed-design'

/** Variances of items and judges as multiples of the residual variance; 0 means "no such effect". */
export type VarianceRatios = { readonly item: number; readonly judge: number }

/**
 * Best linear unbiased predictions at given ratios. `factor` is the Cholesky factor of the (J+1)-square absorbed
 * system over (mu, judges), or 1 × 1 when the judge ratio is 0; `deviance` is the REML deviance up to a constant.
 */
export type CrossedSolution = {
  readonly ratios: VarianceRatios
  readonly mu: number
  readonly itemEffects: Float64Array
  readonly judgeEffects: Float64Array
  readonly residualVariance: number
  readonly deviance: number
  readonly factor: Float64Array
  readonly size: number
}

/** The factor 1/(nᵢ + 1/a) by which an item with n reviews is shrunk and absorbed; 0 when items have no variance. */
export const absorption = (reviews: number, itemRatio: number): number =>
  itemRatio === 0 ? 0 : 1 / (reviews + 1 / itemRatio)

/**
 * Henderson's mixed-model equations for y = mu + u + v + e with the diagonal item block absorbed (docs/judging.md#calibration).
 * Source: Henderson 1984; the form was checked there against lme4. Null when the system is singular.
 * O(J² · groups + J³/3).
 */
export const solveCrossed = (design: CrossedDesign, ratios: VarianceRatios): CrossedSolution | null => {
  const size = ratios.judge === 0 ? 1 : design.judges + 1
  const { matrix, right } = absorbedSystem(design, ratios, size)
  const factor = cholesky(matrix, size)
  if (factor === null) return null
  const half = solveLower(factor, size, right)
  const solved = solveUpper(factor, size, half)
  const judgeEffects = new Float64Array(design.judges)
  judgeEffects.set(solved.subarray(1))
  const reduction = half.reduce((total, x) => total + x * x, 0)
  const absorbed = design.groups.reduce((t, g) => t + absorption(g.reviews, ratios.item) * g.squares, 0)
  const left = Math.max(design.squares - absorbed - reduction, 1e-12 * design.squares)
  const residualVariance = left / Math.max(1, design.n - 1)
  const mu = solved[0] ?? 0
  return {
    ratios,
    mu: design.mean + mu,
    itemEffects: itemEffects(design, { mu, judgeEffects, itemRatio: ratios.item }),
    judgeEffects,
    residualVariance,
    deviance: deviance(design, { ratios, residualVariance, logC: logDeterminant(factor, size) }),
    factor,
    size,
  }
}

const absorbedSystem = (design: CrossedDesign, ratios: VarianceRatios, size: number) => {
  const { judges, groups } = design
  const matrix = new Float64Array(size * size)
  const right = new Float64Array(size)
  matrix[0] = design.n
  for (let j = 1; j < size; j++) {
    matrix[j * size] = design.judgeCounts[j - 1] ?? 0
    matrix[j * size + j] = (design.judgeCounts[j - 1] ?? 0) + 1 / ratios.judge
    right[j] = design.judgeTotals[j - 1] ?? 0
  }
  for (const group of groups) {
    const g = absorption(group.reviews, ratios.item)
    matrix[0] = (matrix[0] ?? 0) - g * group.reviews * group.reviews * group.items
    right[0] = (right[0] ?? 0) - g * group.reviews * group.total
    for (let j = 1; j < size; j++) {
      matrix[j * size] = (matrix[j * size] ?? 0) - g * group.reviews * (group.met[j - 1] ?? 0)
      right[j] = (right[j] ?? 0) - g * (group.metTotals[j - 1] ?? 0)
      const [row, pairs] = [j * size, (j - 1) * judges]
      for (let k = 1; k <= j; k++)
        matrix[row + k] = (matrix[row + k] ?? 0) - g * (group.pairs[pairs + k - 1] ?? 0)
    }
  }
  return { matrix, right }
}

const itemEffects = (
  design: CrossedDesign,
  fit: { mu: number; judgeEffects: Float64Array; itemRatio: number },
): Float64Array =>
  design.itemTotals.map((total, item) => {
    const panel = design.itemJudges[item] ?? []
    const severity = panel.reduce((sum, judge) => sum + (fit.judgeEffects[judge] ?? 0), 0)
    return absorption(panel.length, fit.itemRatio) * (total - panel.length * fit.mu - severity)
  })

const deviance = (
  design: CrossedDesign,
  fit: { ratios: VarianceRatios; residualVariance: number; logC: number },
): number => {
  const itemPart = design.groups.reduce((t, g) => t + g.items * Math.log1p(fit.ratios.item * g.reviews), 0)
  const judgePart = fit.ratios.judge === 0 ? 0 : design.judges * Math.log(fit.ratios.judge)
  return (design.n - 1) * Math.log(fit.residualVariance) + itemPart + fit.logC + judgePart
}
