import { mean } from './aggregate'
import { compare, multiply, type Ratio, roundHalfUp, sum } from './ratio'

/**
 * Rounding is part of a rubric's configuration. `decimals` null means "not here". `none` never rounds before display;
 * `isu` rounds each criterion's mean, each weighted mean and the total to two places.
 */
export type RoundingOrder = {
  readonly criterion: number | null
  readonly weighted: number | null
  readonly total: number | null
}

export const ROUNDING_ORDERS = {
  none: { criterion: null, weighted: null, total: null },
  isu: { criterion: 2, weighted: 2, total: 2 },
} as const

/**
 * Item total by the panel-per-criterion order (ISU): for every criterion the trimmed mean over judges, times its
 * weight, summed, each step rounded half-up as configured.
 * `marks` is criteria × judges; null when some criterion has too few marks for the trim.
 */
export const panelTotal = (input: {
  readonly marks: readonly (readonly Ratio[])[]
  readonly weights: readonly Ratio[]
  readonly drop: { readonly low: number; readonly high: number }
  readonly rounding: RoundingOrder
}): { readonly criteria: readonly Ratio[]; readonly total: Ratio } | null => {
  const { marks, weights, drop, rounding } = input
  if (marks.some(panel => panel.length <= drop.low + drop.high)) return null
  const criteria = marks.map(panel =>
    rounded(mean(panel.toSorted(compare).slice(drop.low, panel.length - drop.high)), rounding.criterion),
  )
  const weighted = criteria.flatMap((score, c) => {
    const weight = weights[c]
    return weight === undefined ? [] : [rounded(multiply(score, weight), rounding.weighted)]
  })
  return { criteria, total: rounded(sum(weighted), rounding.total) }
}

const rounded = (value: Ratio, decimals: number | null): Ratio =>
  decimals === null ? value : roundHalfUp(value, decimals)
