import { groupBy } from '#app/domain/shared/group-by'
import { mean } from './aggregate'
import { add, multiply, type Ratio, ratio } from './ratio'

/** One score of a panel: `share` of its scale, from 0 to 1, exact. */
export type Voice = { readonly panelId: string; readonly itemId: string; readonly share: Ratio }

/** `max` is the maximum that the panel adds, in hundredths of a point. */
export type ScoringPanel = { readonly id: string; readonly max: number }

/** `points` in points (not hundredths), exact; null where the panel has no score of the item: missing, never zero. */
export type PanelPart = { readonly panelId: string; readonly points: Ratio | null; readonly n: number }

/**
 * An item's final score from several panels with fixed maxima: the sum of each panel's mean share times its maximum.
 * `missing` names the panels that have scored others but not this item; its `total` is then null.
 */
export type PanelScore = {
  readonly itemId: string
  readonly parts: readonly PanelPart[]
  readonly total: Ratio | null
  readonly missing: readonly string[]
}

/**
 * Scores every item. A panel without any score is `silent`: it does not count, and `outOf` (points) is the sum of the
 * maxima of the other panels.
 */
export const scorePanels = ({
  panels,
  items,
  voices,
}: {
  readonly panels: readonly ScoringPanel[]
  readonly items: readonly string[]
  readonly voices: readonly Voice[]
}): { readonly items: readonly PanelScore[]; readonly silent: readonly string[]; readonly outOf: Ratio } => {
  const heard = groupBy(voices, ({ panelId, itemId }) => `${panelId} ${itemId}`)
  const spoken = new Set(voices.map(({ panelId }) => panelId))
  return {
    items: items.map(itemId => scoreItem(itemId, { panels, heard, spoken })),
    silent: panels.filter(({ id }) => !spoken.has(id)).map(({ id }) => id),
    outOf: panels
      .filter(({ id }) => spoken.has(id))
      .reduce((sum, { max }) => add(sum, inPoints(max)), ratio(0n)),
  }
}

type Heard = {
  readonly panels: readonly ScoringPanel[]
  readonly heard: ReadonlyMap<string, readonly Voice[]>
  readonly spoken: ReadonlySet<string>
}

const scoreItem = (itemId: string, { panels, heard, spoken }: Heard): PanelScore => {
  const parts = panels.map(({ id, max }): PanelPart => {
    const shares = (heard.get(`${id} ${itemId}`) ?? []).map(({ share }) => share)
    const points = shares.length === 0 ? null : multiply(mean(shares), inPoints(max))
    return { panelId: id, points, n: shares.length }
  })
  const missing = parts.filter(part => part.points === null && spoken.has(part.panelId))
  const counted = parts.flatMap(({ points }) => (points === null ? [] : [points]))
  return {
    itemId,
    parts,
    total: missing.length > 0 || counted.length === 0 ? null : counted.reduce(add),
    missing: missing.map(({ panelId }) => panelId),
  }
}

const inPoints = (hundredths: number): Ratio => ratio(BigInt(hundredths), 100n)
