import type { CrossedDesign } from './crossed-design'
import type { CrossedSolution } from './crossed-solve'

/** One complete review's percentage (or any one unit shared by all). */
export type Review = { readonly item: string; readonly judge: string; readonly score: number }

/** How scores were computed: full REML, fixed ratios (too few judges or reviews), or raw (one judge). */
export type CalibrationMethod = 'reml' | 'fixed_ratios' | 'raw'

/**
 * The data from which a part was fitted, for intervals and tie groups; names are sorted and match the design's
 * positions.
 */
export type PartModel = {
  readonly method: CalibrationMethod
  readonly names: { readonly items: readonly string[]; readonly judges: readonly string[] }
  readonly design: CrossedDesign
  readonly solution: CrossedSolution | null
}

/**
 * One connected part of the panel. `calibrated` is already shrunk: do not shrink it again. `offset` is how much a judge
 * scores above the panel (null when not separable). `noItemSignal`: the panel's marks do not separate its items.
 * `outliers` are reviews further than three residual standard deviations from expectation: flagged, never dropped.
 */
export type CalibrationPart = {
  readonly method: CalibrationMethod
  readonly mu: number
  readonly variances: { readonly item: number; readonly judge: number; readonly residual: number } | null
  readonly noItemSignal: boolean
  readonly items: readonly CalibratedItem[]
  readonly judges: readonly { readonly id: string; readonly n: number; readonly offset: number | null }[]
  readonly outliers: readonly { readonly item: string; readonly judge: string; readonly residual: number }[]
  readonly model: PartModel
}

export type CalibratedItem = {
  readonly id: string
  readonly n: number
  readonly raw: number
  readonly calibrated: number
  readonly standardError: number | null
}

/**
 * `connected` is false when some items share no judge, even indirectly; then one ranking over all items is not
 * possible.
 */
export type Calibration = {
  readonly parts: readonly CalibrationPart[]
  readonly connected: boolean
  readonly unreviewed: readonly string[]
}

/** The ratios of a panel in which all scores are equal. */
export const withoutVariation = { item: 0, judge: 0 } as const
