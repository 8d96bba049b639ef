import type { z } from '#app/domain/shared/input'
import { calibrate } from '#app/domain/statistics/calibrate'
import type { Calibration, Review } from '#app/domain/statistics/calibration'
import { connectedParts } from '#app/domain/statistics/components'
import { seedOf } from '#app/domain/statistics/random'
import { rankIntervals } from '#app/domain/statistics/rank-intervals'
import { tieGroups } from '#app/domain/statistics/tie-groups'
import type { Calibrated, Ranked } from './run'

const DRAWS = 2000

export type Uncertain = Pick<
  Ranked,
  'calibrated' | 'standardError' | 'rankLow' | 'rankHigh' | 'prizeChance' | 'tieGroup'
>
type Options = { prizes: number; seed: string }
export type Fit = { calibration: Calibration; facts: z.infer<typeof Calibrated> }

/**
 * The fitted model of the whole panel. Where judges and submissions form parts that are not connected, the parts are
 * compared by the panel's prior alone; `parts` says so, and readers of the order are warned.
 */
export function fitPanel(reviews: readonly Review[]): Fit {
  const items = [...new Set(reviews.map(review => review.item))]
  const calibration = calibrate(reviews, { items, acrossParts: true })
  const [part] = calibration.parts
  return {
    calibration,
    facts: {
      kind: part?.method ?? 'raw',
      mu: part?.mu ?? null,
      variances: part?.variances ?? null,
      parts: partsIn(reviews),
      noItemSignal: part?.noItemSignal ?? false,
    },
  }
}

function partsIn(reviews: readonly Review[]): number {
  const items = positions(reviews.map(review => review.item))
  const judges = positions(reviews.map(review => review.judge))
  const edges = reviews.map((r): [number, number] => [items.get(r.item) ?? 0, judges.get(r.judge) ?? 0])
  return connectedParts({ items: items.size, judges: judges.size }, edges).count
}

function positions(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, position) => [name, position]))
}

/** Calibrated scores, rank ranges, prize chances and tie groups, by submission. */
export function uncertaintyOf({ calibration }: Fit, { prizes, seed }: Options): Map<string, Uncertain> {
  return new Map(
    calibration.parts.flatMap(({ items, model }) => {
      const intervals = rankIntervals(model, { prizes, seed: seedOf(seed), draws: DRAWS })
      const rangeOf = new Map(intervals?.map(each => [each.id, each]))
      const groupOf = new Map(
        tieGroups(model)?.flatMap((group, index) => group.map(id => [id, index + 1] as const)),
      )
      return items.map(({ id, calibrated, standardError }): [string, Uncertain] => {
        const { rankLow = null, rankHigh = null, prizeChance = null } = rangeOf.get(id) ?? {}
        const tieGroup = groupOf.get(id) ?? null
        return [id, { calibrated, standardError, rankLow, rankHigh, prizeChance, tieGroup }]
      })
    }),
  )
}
