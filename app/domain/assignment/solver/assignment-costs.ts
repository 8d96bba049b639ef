import { uniformDraws } from '#app/domain/statistics/random'

const KEPT = 60

/**
 * Costs for `assignReviews` (docs/judging.md#assignment): −affinity (0–1000), −60 for a pair of the last run so that a
 * second run moves few people, and a seeded whole-number noise of 0…`noise` against arranged pairs; Infinity for
 * conflicts. `affinity`, `conflict` and `existing` take positions; items × judges, row-major.
 */
export const assignmentCosts = (input: {
  readonly items: number
  readonly judges: number
  readonly affinity: (item: number, judge: number) => number
  readonly conflict: (item: number, judge: number) => boolean
  readonly existing: (item: number, judge: number) => boolean
  readonly noise: number
  readonly seed: number
}): Float64Array => {
  const { items, judges, affinity, conflict, existing, noise } = input
  const uniform = uniformDraws(input.seed)
  return Float64Array.from({ length: items * judges }, (_, cell) => {
    const [item, judge] = [Math.floor(cell / judges), cell % judges]
    const luck = Math.floor(uniform() * (noise + 1))
    if (conflict(item, judge)) return Number.POSITIVE_INFINITY
    return luck - affinity(item, judge) - (existing(item, judge) ? KEPT : 0)
  })
}
