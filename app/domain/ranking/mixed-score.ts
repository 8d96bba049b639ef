import { panelIntervals } from '#app/domain/statistics/panel-intervals'
import { type PanelScore, scorePanels, type Voice } from '#app/domain/statistics/panel-score'
import { seedOf } from '#app/domain/statistics/random'
import { divide, multiply, type Ratio, ratio, toNumber } from '#app/domain/statistics/ratio'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import type { Mixed, Ranked } from './run'
import type { ScoredItem } from './score-items'

const DRAWS = 2000

/** The exact final score of every submission from all panels, and the panels without any points. */
export type MixedScores = {
  byId: ReadonlyMap<string, PanelScore>
  voices: readonly Voice[]
  outOf: Ratio
  silent: readonly string[]
}

export function mixScores(mixed: Mixed, items: readonly ScoredItem[]): MixedScores {
  const voices = voicesOf(mixed, items)
  const {
    items: scores,
    outOf,
    silent,
  } = scorePanels({
    panels: mixed.panels,
    items: items.map(({ submissionId }) => submissionId),
    voices,
  })
  return { byId: new Map(scores.map(score => [score.itemId, score])), voices, outOf, silent }
}

/** A review counts for its judge's panel, a vote for its own. */
function voicesOf({ panels, seats, votes }: Mixed, items: readonly ScoredItem[]): Voice[] {
  const seatOf = new Map(seats.map(({ judgeId, panelId }) => [judgeId, panelId]))
  const jury = panels.find(({ kind }) => kind === 'jury')?.id
  const maxOf = new Map(panels.map(({ id, max }) => [id, max]))
  const reviews = items.flatMap(item =>
    item.reviews.flatMap(({ judgeId, submissionId, exact }): Voice[] => {
      const panelId = seatOf.get(judgeId) ?? jury
      return panelId ? [{ panelId, itemId: submissionId, share: divide(exact, ratio(100n)) }] : []
    }),
  )
  const cast = votes.flatMap(({ panelId, submissionId, points }): Voice[] => {
    const max = maxOf.get(panelId)
    return max ? [{ panelId, itemId: submissionId, share: ratio(BigInt(points), BigInt(max)) }] : []
  })
  return [...reviews, ...cast]
}

/**
 * The item with its final score as a percentage of the maximum of the panels with points. An item without points of one
 * of these panels has no score: it is listed separately with the missing panel.
 */
export function mixedItem(row: ScoredItem, { panels }: Mixed, { byId, outOf }: MixedScores): ScoredItem {
  const { item } = row
  const total = byId.get(row.submissionId)?.total ?? null
  const juries = panels.some(({ kind }) => kind === 'jury')
  if (juries && item.status !== 'scored') return row
  const n = row.reviews.length
  if (total === null) return { ...row, item: { status: 'not_enough_reviews', n, needed: n } }
  const spread = item.status === 'scored' ? item : { min: 0, max: 0, populationSd: 0 }
  const score = multiply(ratio(100n), divide(total, outOf))
  return { ...row, item: { ...spread, status: 'scored', n, score } }
}

/** What each panel gave, as shown beside the rank. */
export function panelsShown({ byId, outOf }: MixedScores, submissionId: string): Ranked['panels'] {
  const score = byId.get(submissionId)
  if (!score?.total) return null
  return {
    total: toNumber(score.total),
    outOf: toNumber(outOf),
    parts: score.parts.map(({ panelId, points, n }) => ({ panelId, points: points && toNumber(points), n })),
  }
}

type Options = { prizes: number; seed: string; ids: readonly string[] }

/** Rank ranges, prize chances and tie groups of a final score, by submission. */
export function mixedUncertainty(
  { panels }: Mixed,
  { byId, voices }: MixedScores,
  { prizes, seed, ids }: Options,
) {
  const items = ids.flatMap(id => {
    const total = byId.get(id)?.total
    if (!total) return []
    const own = voices.filter(({ itemId }) => itemId === id)
    const said = panels.map(({ id: panelId, max }) => ({
      panelId,
      max: max / 100,
      shares: own.filter(voice => voice.panelId === panelId).map(({ share }) => toNumber(share)),
    }))
    return [{ id, total: toNumber(total), said }]
  })
  const intervals = panelIntervals(items, { prizes, seed: seedOf(seed), draws: DRAWS }) ?? []
  return new Map(
    intervals.map(({ id, standardError, prizeChance, ...places }) => [
      id,
      {
        calibrated: null,
        standardError: roundSignificant(standardError),
        prizeChance: roundSignificant(prizeChance),
        ...places,
      },
    ]),
  )
}
