import type { Review } from '#app/domain/statistics/calibration'
import { whatIf } from '#app/domain/statistics/what-if'
import { orderBy, type Values } from './order'
import type { Rules, RunOutput, WhatIfTable } from './run'
import type { TieVote } from './tie-votes'

type Facts = {
  reviews: readonly Review[]
  values: readonly Values[]
  rules: Rules
  /** of the jury, on ties */
  votes: readonly TieVote[] | undefined
  calibrated: ReadonlyMap<string, number>
  /** the entries within the prizes by the stage's own rules */
  winners: readonly string[]
}

/**
 * The same reviews under six methods, each with the stage's own tie-breakers. A method that cannot rank all entries
 * (the trimmed mean under three reviews, a pair without a duel) is shown but does not count for the comparison.
 */
export function compareMethods({ reviews, values, rules, votes, calibrated, winners }: Facts): WhatIfTable {
  const { rows } = whatIf(reviews, { prizes: rules.prizes, calibrated })
  const placed = rows.map(({ method, places }) => ({
    method,
    places: broken(places, { values, rules, votes }),
  }))
  const sets = placed.map(({ method, places }) => ({
    method,
    places,
    complete: places.size === values.length,
    prizeSet: [...places].flatMap(([id, rank]) => (rank <= rules.prizes ? [id] : [])).sort(),
  }))
  const own = winners.toSorted().join('\n')
  const shown = new Set([...winners, ...sets.flatMap(({ prizeSet }) => prizeSet)])
  return {
    samePrizeSet: sets.every(({ complete, prizeSet }) => !complete || prizeSet.join('\n') === own),
    rows: sets.map(({ places, ...row }) => ({
      ...row,
      places: Object.fromEntries([...places].filter(([id]) => shown.has(id)).sort(byName)),
    })),
  }
}

/** The ranks of one method, with ties resolved by the tie-breakers and the jury's votes. */
function broken(
  places: ReadonlyMap<string, number>,
  { values, ...ordering }: Pick<Facts, 'values' | 'rules' | 'votes'>,
): Map<string, number> {
  const items = values.map(each => ({
    ...each,
    values: { ...each.values, place: places.get(each.id) ?? null },
  }))
  const { ranked } = orderBy(items, { ...ordering, by: { key: 'place', direction: 'asc' } })
  return new Map(ranked.map(({ id, rank }) => [id, rank]))
}

function byName([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1
}

/**
 * Whether the prizes depend on the method: another method chooses other winners, or calibration orders submissions that
 * share no judge, even indirectly.
 */
export function isContested({ whatIf, calibration }: RunOutput, { method }: Rules): boolean {
  const apart = method.kind === 'calibrated' && (calibration?.parts ?? 1) > 1
  return apart || whatIf?.samePrizeSet === false
}
