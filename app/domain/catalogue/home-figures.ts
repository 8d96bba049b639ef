import { isOpen } from './browse'
import type { ListedRow, Sum } from './listing'

/** The figures of the home page, from the public challenges in any order. */
export function homeFigures(rows: readonly ListedRow[]) {
  const institutions = new Set<string>()
  const lifeEvents = new Map<string, number>()
  const themes = new Map<string, number>()
  const sums = {
    awarded: new Map<string, number>(),
    paid: new Map<string, number>(),
    atStake: new Map<string, number>(),
  }
  let [open, teams] = [0, 0]
  for (const row of rows) {
    institutions.add(row.institution)
    if (row.lifeEvent) add(lifeEvents, row.lifeEvent, 1)
    for (const theme of row.themes) add(themes, theme, 1)
    if (isOpen(row)) {
      open += 1
      for (const { currency, amount } of row.funds) add(sums.atStake, currency, amount)
    }
    if (!row.resultOut) continue
    teams += row.teams
    for (const { currency, amount } of row.awarded) add(sums.awarded, currency, amount)
    for (const { currency, amount } of row.paid) add(sums.paid, currency, amount)
  }
  return {
    counts: { open, all: rows.length, institutions: institutions.size, teams },
    awarded: sorted(sums.awarded),
    paid: sorted(sums.paid),
    atStake: sorted(sums.atStake),
    lifeEvents: Object.fromEntries(lifeEvents),
    themes: Object.fromEntries(themes),
  }
}

function add(to: Map<string, number>, key: string, amount: number): void {
  to.set(key, (to.get(key) ?? 0) + amount)
}

/** By currency. */
function sorted(sums: ReadonlyMap<string, number>): Sum[] {
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
