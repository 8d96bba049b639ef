import type { CrossedDesign } from './crossed-design'
import { type CrossedSolution, solveCrossed, type VarianceRatios } from './crossed-solve'
import { nelderMead, newtonPolish } from './minimise'

/** Variances in squared units of the scores; a variance at its lower bound is reported as exactly 0. */
export type RemlFit = {
  readonly solution: CrossedSolution
  readonly itemVariance: number
  readonly judgeVariance: number
  readonly residualVariance: number
  readonly logLikelihood: number
}

const LOWEST = -15
const HIGHEST = 15
const STARTS = [
  [0, 0],
  [-2, 1],
  [1, -2],
]
const INDISTINGUISHABLE = 1e-6
const GRID = 1e-5

/**
 * Crossed random effects y = mu + u_item + v_judge + e by restricted maximum likelihood (docs/judging.md#calibration):
 * minimises the REML deviance over the logarithms of both variance ratios, from three starts, each in [-15, 15], and
 * rounds them to five places, so that rounding errors of another machine cannot change the fit. Log-likelihood =
 * −(deviance + (N−1)(1 + ln 2π))/2, as lme4 prints it. Null when the scores cannot be fitted: fewer than 2 reviews, or
 * all scores equal.
 */
export const fitReml = (design: CrossedDesign): RemlFit | null => {
  if (design.n < 2 || design.squares === 0) return null
  const devianceAt = (x: readonly number[]) => solveCrossed(design, ratiosAt(x))?.deviance ?? Number.MAX_VALUE
  const ends = STARTS.map(start => nelderMead(devianceAt, start))
  const best = ends.reduce((a, b) => (b.value < a.value ? b : a))
  const polished = newtonPolish(devianceAt, nelderMead(devianceAt, best.x).x)
  const solution = simplest(design, ratiosAt(polished.map(x => Math.round(x / GRID) * GRID)))
  return solution && summary(design, solution)
}

const ratiosAt = ([item = 0, judge = 0]: readonly number[]): VarianceRatios => ({
  item: Math.exp(Math.min(HIGHEST, Math.max(LOWEST, item))),
  judge: Math.exp(Math.min(HIGHEST, Math.max(LOWEST, judge))),
})

/** The fit at the found ratios, with a ratio set to 0 when the likelihood cannot distinguish it from 0. */
const simplest = (design: CrossedDesign, found: VarianceRatios): CrossedSolution | null => {
  const full = solveCrossed(design, found)
  const candidates = [
    { item: 0, judge: 0 },
    { ...found, item: 0 },
    { ...found, judge: 0 },
  ]
  const smaller = candidates.map(ratios => solveCrossed(design, ratios))
  const enough = smaller.find(fit => fit && full && fit.deviance <= full.deviance + INDISTINGUISHABLE)
  return enough ?? full
}

const summary = (design: CrossedDesign, solution: CrossedSolution): RemlFit => ({
  solution,
  itemVariance: solution.ratios.item * solution.residualVariance,
  judgeVariance: solution.ratios.judge * solution.residualVariance,
  residualVariance: solution.residualVariance,
  logLikelihood: -(solution.deviance + (design.n - 1) * (1 + Math.log(2 * Math.PI))) / 2,
})
