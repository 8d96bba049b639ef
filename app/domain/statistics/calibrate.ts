import {
  type Calibration,
  type CalibrationPart,
  type PartModel,
  type Review,
  withoutVariation,
} from './calibration'
import { connectedParts } from './components'
import { crossedDesign } from './crossed-design'
import { type CrossedSolution, solveCrossed } from './crossed-solve'
import { posteriorOf } from './posterior'
import { fitReml } from './reml'
import { roundSignificant } from './round-significant'

const FIXED = { item: 1, judge: 0.5 }
const OUTLIER = 3

/**
 * Calibrated scores: mu + item effect of crossed random effects, without the judges' severity
 * (docs/judging.md#calibration). Each connected part of the judge–item graph is fitted separately, unless `acrossParts`
 * accepts comparing them by the prior alone. One judge: raw scores. Fewer than 3 judges, or fewer reviews than items +
 * judges: fixed ratios. Items without reviews are listed separately. The order of the reviews does not matter.
 */
export const calibrate = (
  reviews: readonly Review[],
  options: { readonly items: readonly string[]; readonly acrossParts: boolean },
): Calibration => {
  const sorted = reviews.toSorted((a, b) => order(a.item, b.item) || order(a.judge, b.judge))
  const reviewed = new Set(sorted.map(review => review.item))
  const groups = partsOf(sorted)
  const chosen = options.acrossParts && sorted.length > 0 ? [sorted] : groups
  return {
    parts: chosen.map(calibratePart),
    connected: groups.length <= 1,
    unreviewed: options.items.filter(item => !reviewed.has(item)).sort(),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const positions = (names: readonly string[]): Map<string, number> =>
  new Map([...new Set(names)].sort().map((name, position) => [name, position]))

const partsOf = (reviews: readonly Review[]): Review[][] => {
  const items = positions(reviews.map(review => review.item))
  const judges = positions(reviews.map(review => review.judge))
  const edges = reviews.map((r): [number, number] => [items.get(r.item) ?? 0, judges.get(r.judge) ?? 0])
  const { count, ofItem } = connectedParts({ items: items.size, judges: judges.size }, edges)
  const parts = Array.from({ length: count }, (): Review[] => [])
  for (const review of reviews) parts[ofItem[items.get(review.item) ?? 0] ?? 0]?.push(review)
  return parts
}

const calibratePart = (reviews: readonly Review[]): CalibrationPart => {
  const items = positions(reviews.map(review => review.item))
  const judges = positions(reviews.map(review => review.judge))
  const observations = reviews.map(({ item, judge, score }) => ({
    item: items.get(item) ?? 0,
    judge: judges.get(judge) ?? 0,
    value: score,
  }))
  const design = crossedDesign(observations, { items: items.size, judges: judges.size })
  const names = { items: [...items.keys()], judges: [...judges.keys()] }
  if (names.judges.length === 1) return describe(reviews, { names, design, method: 'raw', solution: null })
  const few = names.judges.length < 3 || design.n < items.size + judges.size
  const solution = few
    ? solveCrossed(design, FIXED)
    : (fitReml(design)?.solution ?? solveCrossed(design, withoutVariation))
  return describe(reviews, { names, design, method: few ? 'fixed_ratios' : 'reml', solution })
}

const describe = (reviews: readonly Review[], model: PartModel): CalibrationPart => {
  const { solution, names, design, method } = model
  const itemVariance = solution && solution.ratios.item * solution.residualVariance
  const standardErrors = solution && posteriorOf(design, solution).standardErrors
  const items = names.items.map((id, i) => {
    const n = design.itemJudges[i]?.length ?? 0
    const raw = design.mean + (design.itemTotals[i] ?? 0) / n
    const calibrated = solution
      ? roundSignificant(solution.mu + (solution.itemEffects[i] ?? 0))
      : roundSignificant(raw)
    return {
      id,
      n,
      raw: roundSignificant(raw),
      calibrated,
      standardError: standardErrors ? roundSignificant(standardErrors[i] ?? 0) : null,
    }
  })
  const judges = names.judges.map((id, j) => ({
    id,
    n: design.judgeCounts[j] ?? 0,
    offset: solution ? roundSignificant(solution.judgeEffects[j] ?? 0) : null,
  }))
  return {
    method,
    mu: roundSignificant(solution?.mu ?? design.mean),
    variances: solution && {
      item: roundSignificant(itemVariance ?? 0),
      judge: roundSignificant(solution.ratios.judge * solution.residualVariance),
      residual: roundSignificant(solution.residualVariance),
    },
    noItemSignal: itemVariance === 0,
    items,
    judges,
    outliers: solution ? outliers(reviews, { model, solution }) : [],
    model,
  }
}

const outliers = (
  reviews: readonly Review[],
  { model, solution }: { model: PartModel; solution: CrossedSolution },
) => {
  const limit = OUTLIER * Math.sqrt(solution.residualVariance)
  const effectOf = (names: readonly string[], effects: Float64Array) =>
    new Map(names.map((name, position) => [name, effects[position] ?? 0]))
  const itemEffect = effectOf(model.names.items, solution.itemEffects)
  const judgeEffect = effectOf(model.names.judges, solution.judgeEffects)
  return reviews.flatMap(({ item, judge, score }) => {
    const expected = solution.mu + (itemEffect.get(item) ?? 0) + (judgeEffect.get(judge) ?? 0)
    return Math.abs(score - expected) > limit && limit > 0
      ? [{ item, judge, residual: roundSignificant(score - expected) }]
      : []
  })
}
