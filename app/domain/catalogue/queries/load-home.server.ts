import type { Ctx } from '#app/domain/shared/context'
import { isOpen } from '../browse'
import { homeFigures } from '../home-figures'
import type { ListedRow } from '../listing'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'
import { loadWinners } from './load-winners.server'

/** The figures of each list, which is another object when anything in it changes. */
const known = new WeakMap<readonly ListedRow[], ReturnType<typeof homeFigures>>()

/** The content of the home page: open challenges, prize money, the next deadlines, recent winners. */
export async function loadHome(ctx: Ctx) {
  const rows = await loadBrowseRows(ctx)
  const figures = known.get(rows) ?? homeFigures(rows)
  known.set(rows, figures)
  const first = (count: number, is: (row: ListedRow) => boolean) =>
    firstOf(rows, count, is).map(({ id }) => id)
  const open = first(6, isOpen)
  const opening = first(2, row => row.phase === 'upcoming')
  const cards = await loadChallengeCards(ctx, [...open, ...opening])
  const winners = await loadWinners(ctx, { page: 1, size: 3 })
  return {
    ...figures,
    closingNext: cards.find(card => card.closesAt && card.id === open[0]) ?? null,
    open: cards.filter(card => !opening.includes(card.id)),
    upcoming: cards.filter(card => opening.includes(card.id)),
    winners: winners.groups,
  }
}

function firstOf<T>(rows: readonly T[], count: number, is: (row: T) => boolean): T[] {
  const found: T[] = []
  for (const row of rows) {
    if (found.length === count) break
    if (is(row)) found.push(row)
  }
  return found
}
