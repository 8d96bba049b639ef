import { add, divide, multiply, type Ratio, ratio, toNumber } from './ratio'

/**
 * One line of a rubric. `min`, `max` and `step` are whole hundredths of a scale point (450 is 4.5);
 * `weight` is a whole number ≥ 0 in any one unit shared by the rubric (percent, points); 0 means "shown, not counted".
 */
export type Criterion = {
  readonly id: string
  readonly weight: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly required: boolean
}

/** A judge's mark on one criterion, in whole hundredths of a scale point; null when not marked. */
export type Mark = number | null

/** Marks of one review by criterion id; an absent id is the same as null. */
export type Marks = Readonly<Record<string, Mark>>

/** The contribution of one criterion: `share` is its part of the whole after renormalising, `percent` its own 0–100. */
type ScoreLine = {
  readonly criterion: string
  readonly percent: number | null
  readonly share: number
}

/**
 * `exact` is the percentage 0–100 as a fraction, for every further sum and comparison; `percent` the same for display.
 * An incomplete review is never aggregated; an abstention has no percentage, which is not zero.
 */
export type ReviewScore =
  | {
      readonly status: 'complete'
      readonly exact: Ratio
      readonly percent: number
      readonly lines: readonly ScoreLine[]
    }
  | { readonly status: 'incomplete'; readonly missing: readonly string[] }
  | { readonly status: 'abstained' }

type Marked = { readonly criterion: Criterion; readonly mark: number }

/**
 * Weighted percentage of one review (docs/judging.md#percent-of-a-review), exact: p = 100 · Σ w (m − min)/(max − min) /
 * Σ w over the marked criteria with w > 0. A missing required criterion makes it incomplete; no counted mark at all
 * makes it an abstention. Expects a rubric without `rubricProblems` and marks without `markProblem`.
 */
export const scoreReview = (rubric: readonly Criterion[], marks: Marks): ReviewScore => {
  const missing = rubric.filter(c => c.required && markOf(marks, c) === null).map(c => c.id)
  if (missing.length > 0) return { status: 'incomplete', missing }
  const counted = rubric.flatMap(criterion => countedMark(criterion, markOf(marks, criterion)))
  if (counted.length === 0) return { status: 'abstained' }
  const weight = counted.reduce((total, { criterion }) => total + BigInt(criterion.weight), 0n)
  const gained = counted.reduce(
    (total, line) => add(total, multiply(ratio(BigInt(line.criterion.weight)), fractionOf(line))),
    ratio(0n),
  )
  const exact = divide(multiply(gained, ratio(100n)), ratio(weight))
  const lines = rubric.map(c => breakdown(c, markOf(marks, c), weight))
  return { status: 'complete', exact, percent: toNumber(exact), lines }
}

const markOf = (marks: Marks, criterion: Criterion): Mark => marks[criterion.id] ?? null

const countedMark = (criterion: Criterion, mark: Mark): Marked[] =>
  mark === null || criterion.weight === 0 ? [] : [{ criterion, mark }]

const fractionOf = ({ criterion, mark }: Marked): Ratio =>
  ratio(BigInt(mark - criterion.min), BigInt(criterion.max - criterion.min))

const breakdown = (criterion: Criterion, mark: Mark, weight: bigint): ScoreLine =>
  mark === null
    ? { criterion: criterion.id, percent: null, share: 0 }
    : {
        criterion: criterion.id,
        percent: toNumber(multiply(fractionOf({ criterion, mark }), ratio(100n))),
        share: toNumber(ratio(BigInt(criterion.weight), weight)),
      }
