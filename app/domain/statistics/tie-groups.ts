import type { PartModel } from './calibration'
import { posteriorOf } from './posterior'

const OPEN = 0.25

/**
 * Groups of items whose order is uncertain, best first: sorted by effect, neighbours stay together while the
 * probability of the reverse order exceeds ¼ (docs/judging.md#uncertainty-of-a-rank). Null for raw scores.
 */
export const tieGroups = ({ design, solution, names }: PartModel): string[][] | null => {
  if (!solution) return null
  if (solution.ratios.item === 0) return [[...names.items]]
  const effect = (item: number) => solution.itemEffects[item] ?? 0
  const sorted = [...names.items.keys()].sort((a, b) => effect(b) - effect(a) || a - b)
  const { chanceReversed } = posteriorOf(design, solution)
  const groups: number[][] = []
  sorted.forEach((item, position) => {
    const above = sorted[position - 1]
    if (above !== undefined && chanceReversed(above, item) > OPEN) groups.at(-1)?.push(item)
    else groups.push([item])
  })
  return groups.map(group => group.map(item => names.items[item] ?? ''))
}
