import { rankItems } from './rank'

/** Points a team gained at an instant (any increasing clock). */
type PointsEvent = { readonly team: string; readonly points: number; readonly at: number }

/**
 * Board of summed points; of tied teams the one that reached its total first: by the time of its last event with points
 * ≠ 0. Teams that are equal on both share the rank. Source: CTFd's scoreboard rule, by time alone instead of row ids.
 */
export const firstToReach = (events: readonly PointsEvent[]) => {
  const teams = new Map<string, { total: number; at: number }>()
  for (const { team, points, at } of events) {
    const before = teams.get(team) ?? { total: 0, at: Number.NEGATIVE_INFINITY }
    teams.set(team, { total: before.total + points, at: points === 0 ? before.at : Math.max(before.at, at) })
  }
  const { ranked } = rankItems(
    [...teams].map(([id, values]) => ({ id, values })),
    [
      { key: 'total', direction: 'desc' },
      { key: 'at', direction: 'asc' },
    ],
  )
  const totals = new Map([...teams].map(([team, { total }]) => [team, total]))
  return { ranked, totals }
}
