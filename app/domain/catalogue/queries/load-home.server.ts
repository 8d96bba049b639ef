import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { prizes } from '#db/schema'
import { type BrowseRow, byClosing } from '../browse'
import { loadBrowseRows } from './load-browse-rows.server'
import { loadChallengeCards } from './load-challenge-cards.server'
import { loadWinners } from './load-winners.server'

/** The content of the home page: open challenges, prize money, the next deadlines, recent winners. */
export async function loadHome(ctx: Ctx) {
  const rows = await loadBrowseRows(ctx)
  const inOrder = rows.toSorted(byClosing)
  const open = inOrder.filter(isOpen)
  const upcoming = inOrder.filter(row => row.phase === 'upcoming')
  const shown = [...open, ...upcoming].slice(0, 7).map(row => row.id)
  const cards = await loadChallengeCards(ctx, shown)
  const winners = await loadWinners(ctx, { page: 1, size: 3 })
  return {
    counts: { open: open.length, upcoming: upcoming.length, all: rows.length, results: winners.total },
    atStake: await sumPrizes(
      ctx,
      open.map(row => row.id),
    ),
    closingNext: cards.find(card => card.closesAt && card.id === open[0]?.id) ?? null,
    cards,
    winners: winners.groups,
    lifeEvents: countBy(rows.flatMap(row => row.lifeEvent ?? [])),
    themes: countBy(rows.flatMap(row => row.themes)),
  }
}

function isOpen({ phase }: BrowseRow): boolean {
  return phase === 'open' || phase === 'closing_soon'
}

/** The sum of all prizes of these challenges for each currency, in minor units. */
async function sumPrizes(ctx: Ctx, challengeIds: string[]) {
  if (challengeIds.length === 0) return []
  const sums = await ctx.db
    .select({
      currency: prizes.currency,
      amount: sql`sum(${prizes.amount} * ${prizes.quantity})`.mapWith(Number),
    })
    .from(prizes)
    .where(and(inArray(prizes.challengeId, challengeIds), eq(prizes.kind, 'money')))
    .groupBy(prizes.currency)
    .orderBy(prizes.currency)
  return sums.flatMap(({ currency, amount }) => (currency && amount > 0 ? [{ currency, amount }] : []))
}

function countBy(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
