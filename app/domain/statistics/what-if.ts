import { groupBy } from '#app/domain/shared/group-by'
import { type AggregationMethod, aggregate } from './aggregate'
import type { Review } from './calibration'
import { bordaShares, copelandShares } from './pairwise-shares'
import { rankItems } from './rank'
import { fromDecimal, toNumber } from './ratio'
import { roundSignificant } from './round-significant'

const METHODS = ['mean', 'median', 'trimmed', 'calibrated', 'borda', 'copeland'] as const

/** A method that orders reviews, for comparison only. */
type WhatIfMethod = (typeof METHODS)[number]

/** Ranks by item under one method (items it cannot score are absent) and who would be within the prizes. */
type WhatIfRow = {
  readonly method: WhatIfMethod
  readonly places: ReadonlyMap<string, number>
  readonly prizeSet: readonly string[]
}

/**
 * The same reviews under six methods of aggregation (docs/judging.md#comparison-of-methods). `samePrizeSet` says
 * whether all of them give the prizes to the same items; a tie at the last prize makes a set larger than the prizes.
 * `calibrated` scores come from the ranking run. The trim drops one at each end; items with fewer than three reviews
 * are absent there.
 */
export const whatIf = (
  reviews: readonly Review[],
  options: { readonly prizes: number; readonly calibrated: ReadonlyMap<string, number> },
): { readonly rows: readonly WhatIfRow[]; readonly samePrizeSet: boolean } => {
  const rows = METHODS.map(method => {
    const { ranked } = rankItems(
      [...scoresBy(method, reviews, options.calibrated)].map(([id, score]) => ({
        id,
        values: { score: roundSignificant(score) },
      })),
      [{ key: 'score', direction: 'desc' }],
    )
    const winners = ranked.filter(({ rank }) => rank <= options.prizes).map(({ id }) => id)
    return { method, places: new Map(ranked.map(({ id, rank }) => [id, rank])), prizeSet: winners.sort() }
  })
  const [first] = rows
  return { rows, samePrizeSet: rows.every(row => row.prizeSet.join('\n') === first?.prizeSet.join('\n')) }
}

const scoresBy = (
  method: WhatIfMethod,
  reviews: readonly Review[],
  calibrated: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  switch (method) {
    case 'mean':
    case 'median':
      return aggregated(reviews, { kind: method })
    case 'trimmed':
      return aggregated(reviews, { kind: 'trimmed_mean', dropLow: 1, dropHigh: 1 })
    case 'calibrated':
      return calibrated
    case 'borda':
      return bordaShares(reviews)
    case 'copeland':
      return copelandShares(reviews)
  }
}

const aggregated = (reviews: readonly Review[], method: AggregationMethod): Map<string, number> => {
  const byItem = groupBy(reviews, review => review.item)
  return new Map(
    [...byItem].flatMap(([item, own]): [string, number][] => {
      const result = aggregate(
        own.map(review => fromDecimal(review.score)),
        { method, quorum: 1 },
      )
      return result.status === 'scored' ? [[item, toNumber(result.score)]] : []
    }),
  )
}
